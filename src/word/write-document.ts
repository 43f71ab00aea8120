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
  type ISectionOptions,
} from 'docx';
import { htmlToContent } from 'docx/html';
import type { AboutWord } from './about-word.ts';
import { looks, paper, pictureBox, tableStyle, textWidth } from './looks.ts';
import type { ParsedPage } from './parse-page.ts';

/** A drawing at twice its density, in px. */
export interface WordDrawing {
  png: Uint8Array;
  width: number;
  height: number;
  name: string;
}

/** A page of the handbook in a document. */
export interface WordPage extends ParsedPage {
  drawing: WordDrawing | undefined;
}

/** Pages as one Word document, each beginning on a sheet of its own. The first gives it its title. */
export async function writeDocument(about: AboutWord, pages: readonly WordPage[]): Promise<Blob> {
  const document = new Document({
    title: pages[0]?.title ?? '',
    creator: about.company,
    subject: about.line,
    styles: looks,
    sections: pages.map((page, at) => section(about, page, at)),
  });
  return Packer.toBlob(document);
}

function section(about: AboutWord, { title, head, drawing, body }: WordPage, at: number): ISectionOptions {
  const content = (html: string) => htmlToContent(html, { stylesheet: tableStyle });
  const between = drawing ? [picture(drawing, at)] : [];
  return {
    properties: { page: paper },
    headers: { default: header(about.company, title) },
    footers: { default: footer(about) },
    children: [...content(head), ...between, ...content(body)],
  };
}

function header(left: string, right: string): Header {
  return new Header({ children: [apart([new TextRun(left), new TextRun(`\t${right}`)])] });
}

function footer({ line, pages }: AboutWord): Footer {
  const [before = '', between = '', after = ''] = pages.split(/\{\{\w+\}\}/);
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

function picture({ png: data, width, height, name }: WordDrawing, at: number): Paragraph {
  const scale = Math.min(pictureBox.width / width, pictureBox.height / height, 0.5);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { id: String(at + 1), name, title: name, description: name };
  return new Paragraph({
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [new ImageRun({ type: 'png', data, transformation, altText })],
  });
}
