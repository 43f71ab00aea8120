import { createHash } from 'node:crypto';
import { pathOf } from '../../graph/paths.ts';
import { find, type Handbook } from '../../graph/handbook.ts';
import { callInThread } from '../../site/call-in-thread.ts';
import { cachedDocument } from '../../site/drawing-cache.ts';
import { handbookDay } from '../../site/freshness.ts';
import { documentLink, siteAddress } from '../addresses.ts';
import { diagramPng } from '../diagrams/diagram-files.ts';
import { pageMarkdown } from '../markdown/pages.ts';
import { pageHtml } from '../page-html.ts';
import { words } from '../words.ts';
import type { writeDocument } from './write-document.ts';

/** Kinds of page that companies file as Word documents. */
export const docxKinds = ['roles', 'processes', 'forms'] as const;
export type DocxKind = (typeof docxKinds)[number];

/** Raise it when documents are to be made anew though their pages are the same. */
const madeAnew = 2;

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
    const figure = drawing && { png: drawing, name: words('diagram.swimlane', { title: thing }) };
    return callInThread<typeof writeDocument>('src/export/docx/write-document.ts', 'writeDocument', [
      { ...page, head, figure, body },
    ]);
  });
}

async function drawingOf(handbook: Handbook, kind: DocxKind, id: string): Promise<Buffer | undefined> {
  const isDrawn = kind === 'processes' && find(handbook, kind, id).data.steps !== undefined;
  return isDrawn ? diagramPng(handbook, kind, id) : undefined;
}

/** Characters that XML 1.0 forbids would make the whole document unreadable. */
function withoutIllegal(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
