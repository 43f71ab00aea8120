import { createHash } from 'node:crypto';
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
  type Table,
} from 'docx';
import { htmlToContent } from 'docx/html';
import sharp from 'sharp';
import { pathOf } from '../../graph/paths.ts';
import { find, type Handbook } from '../../graph/handbook.ts';
import { cachedDocument } from '../../site/drawing-cache.ts';
import { handbookDay } from '../../site/freshness.ts';
import { documentLink, siteAddress } from '../addresses.ts';
import { diagramPng } from '../diagrams/diagram-files.ts';
import { pageMarkdown } from '../markdown/pages.ts';
import { pageHtml } from '../page-html.ts';
import { words } from '../words.ts';
import { looks, paper, pictureBox, tableStyle, textWidth } from './looks.ts';
import { settle } from './settle.ts';

/** Kinds of page that companies file as Word documents. */
export const docxKinds = ['roles', 'processes', 'forms'] as const;
export type DocxKind = (typeof docxKinds)[number];

/** Raise it when documents are to be made anew though their pages are the same. */
const madeAnew = 1;

/**
 * A page as a Word document, from the same Markdown that is its twin: headings, lists and tables in Word's
 * own styles, the diagram of a process, edition and page numbers at the foot.
 *
 * Equal content gives equal bytes. Characters that XML forbids are dropped.
 */
export async function pageDocx(handbook: Handbook, kind: DocxKind, id: string): Promise<Uint8Array> {
  const path = pathOf(kind, id);
  const { company, title, edition, site } = handbook.settings.data;
  const markdown = withoutIllegal(await pageMarkdown(handbook, { path, kind, id }));
  const thing = withoutIllegal(find(handbook, kind, id).data.title);
  const day = await handbookDay(handbook);
  const line = withoutIllegal([title, edition, ...(day === undefined ? [] : [day])].join(' · '));
  const drawing = await drawingOf(handbook, kind, id);
  const print = drawing && createHash('sha256').update(drawing).digest('hex');
  const page = { company: withoutIllegal(company), thing, line, address: siteAddress(handbook, path), day };
  return cachedDocument(['docx', madeAnew, page, site, markdown, print], async () => {
    const linkTo = (target: string): string | undefined => documentLink(handbook, target);
    const { head, body } = pageHtml(markdown, { level: 1, linkTo });
    const content = (html: string) => htmlToContent(html, { stylesheet: tableStyle });
    const figure = drawing ? [await picture(drawing, words('diagram.swimlane', { title: thing }))] : [];
    return writeDocument(page, [...content(head), ...figure, ...content(body)]);
  });
}

interface PageData {
  company: string;
  thing: string;
  /** What the foot of each page says. */
  line: string;
  address: string;
  day: string | undefined;
}

async function writeDocument(page: PageData, children: (Paragraph | Table)[]): Promise<Uint8Array> {
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
        children,
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

async function drawingOf(handbook: Handbook, kind: DocxKind, id: string): Promise<Buffer | undefined> {
  const isDrawn = kind === 'processes' && find(handbook, kind, id).data.steps !== undefined;
  return isDrawn ? diagramPng(handbook, kind, id) : undefined;
}

async function picture(data: Buffer, name: string): Promise<Paragraph> {
  const { width, height } = await sharp(data, { limitInputPixels: false }).metadata();
  const scale = Math.min(pictureBox.width / width, pictureBox.height / height, 0.5); // drawn at double density
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name, title: name, description: name };
  return new Paragraph({
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [new ImageRun({ type: 'png', data, transformation, altText })],
  });
}

/** Characters that XML 1.0 forbids would make the whole document unreadable. */
function withoutIllegal(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
