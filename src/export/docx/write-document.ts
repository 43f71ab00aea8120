import {
  Document,
  Footer,
  Header,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { htmlToContent } from 'docx/html';
import sharp from 'sharp';
import { words } from '../words.ts';
import { looks, paper, pictureBox, tableStyle, textWidth } from './looks.ts';
import { settle } from './settle.ts';

/** A page as the writer needs it, in another thread: text and bytes only. */
export interface WordPage {
  company: string;
  thing: string;
  /** What the foot of each page says. */
  line: string;
  address: string;
  day: string | undefined;
  /** HTML up to the first section, and from there on; between them the drawing, if there is one. */
  head: string;
  figure: { png: Uint8Array; name: string } | undefined;
  body: string;
}

/** A Word document: equal input, equal bytes. */
export async function writeDocument(page: WordPage): Promise<Uint8Array> {
  const { head, figure, body } = page;
  const content = (html: string) => htmlToContent(html, { stylesheet: tableStyle });
  const between = figure ? [await picture(figure)] : [];
  const document = new Document({
    title: page.thing,
    creator: page.company,
    subject: page.line,
    description: page.address,
    styles: looks,
    sections: [
      {
        properties: { page: paper },
        headers: { default: header(page.company, page.thing) },
        footers: { default: footer(page.line) },
        children: [...content(head), ...between, ...content(body)],
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toBuffer(document)), page.day);
}

function header(left: string, right: string): Header {
  return new Header({ children: [apart([new TextRun(left), new TextRun(`\t${right}`)])] });
}

function footer(line: string): Footer {
  const [before = '', between = '', after = ''] = words('docx.pages').split(/\{\{\w+\}\}/);
  return new Footer({
    children: [
      apart([
        new TextRun(line),
        new TextRun({
          children: [`\t${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
        }),
      ]),
    ],
  });
}

/** One line, its second part at the right edge. */
function apart(children: TextRun[]): Paragraph {
  return new Paragraph({
    style: 'Margin',
    children,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
  });
}

async function picture({ png: data, name }: { png: Uint8Array; name: string }): Promise<Paragraph> {
  const { width, height } = await sharp(data, { limitInputPixels: false }).metadata();
  const scale = Math.min(pictureBox.width / width, pictureBox.height / height, 0.5); // drawn at double density
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  // The one picture of the document; else the library would count on from other documents.
  const altText = { id: '1', name, title: name, description: name };
  return new Paragraph({
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [new ImageRun({ type: 'png', data, transformation, altText })],
  });
}
