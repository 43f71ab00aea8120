import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { markdownPages, pageMarkdown, type MarkdownPage } from '../export/markdown/pages.ts';
import { documentLink, pathBelowBase } from '../export/addresses.ts';
import { pageHtml, titleOfMarkdown } from '../export/page-html.ts';
import { words } from '../i18n/words.ts';
import { find, type Handbook } from '../graph/handbook.ts';
import { drawOrgChart, drawRows } from '../site/draw.ts';
import { handbookDay } from '../site/freshness.ts';
import { orgChartInput } from '../site/org-chart-input.ts';
import { swimlaneInput } from '../site/swimlane-input.ts';
import { termWords } from '../graph/term-finder.ts';
import { carryLinks } from '../svg/carry-links.ts';
import { escapeXml } from '../text/escape-xml.ts';
import type { Book, BookChapter } from './book-html.ts';
import { choosePages, type Selection } from './choose-pages.ts';

/** Styles of the book, and of the drawings in it. */
const styles = [
  'print/book.css',
  'print/front.css',
  'svg/diagram-colours.css',
  'svg/diagram.css',
  'svg/swimlane.css',
];

/** The pages of a selection as a book, from the same Markdown that every page has as its twin. */
export async function makeBook(handbook: Handbook, selection: Selection): Promise<Book> {
  const { title, company, edition } = handbook.settings.data;
  const known = new Map(markdownPages(handbook).map((page) => [page.path, page] as const));
  const chosen = choosePages(handbook, selection);
  const anchors = new Map(
    chosen.flatMap(({ pages }) => pages).map((path) => [path, anchorOf(path)] as const),
  );
  const linkTo = (target: string): string | undefined => {
    const anchor = anchors.get(pathBelowBase(handbook, target).split('#')[0] ?? '');
    return anchor === undefined ? documentLink(handbook, target) : `#${anchor}`;
  };
  const chapters: BookChapter[] = [];
  for (const [index, chapter] of chosen.entries()) {
    const pages: BookChapter['pages'] = [];
    for (const path of chapter.pages) {
      const page = known.get(path);
      if (!page) throw new Error(`makeBook: there is no page at "${path}"`);
      pages.push(await bookPage(handbook, page, linkTo));
    }
    chapters.push({ title: chapter.title, anchor: `chapter-${index + 1}`, pages });
  }
  const day = await handbookDay(handbook);
  const texts = await Promise.all(styles.map((file) => readFile(join(resolve('src'), file), 'utf8')));
  return {
    title,
    company,
    part: selection.kind === 'all' ? undefined : find(handbook, selection.kind, selection.id).data.title,
    edition: day === undefined ? edition : words('print.edition', { edition, day }),
    day,
    labels: { contents: words('print.contents'), suggested: words('print.suggested') },
    chapters,
    css: texts.join('\n'),
  };
}

/** @param linkTo Where a link of the page leads to in the book, or on the web. */
async function bookPage(
  handbook: Handbook,
  page: MarkdownPage,
  linkTo: (target: string) => string | undefined,
): Promise<BookChapter['pages'][number]> {
  const markdown = await pageMarkdown(handbook, page);
  const anchor = anchorOf(page.path);
  const { head, body } = pageHtml(markdown, { anchor, linkTo });
  const { before = '', after = '' } = await drawingFor(handbook, page);
  return {
    title: titleOfMarkdown(markdown),
    anchor,
    html: `<article>${head}${before}${body}${after}</article>`,
  };
}

/** `/roles/buyer/` as `roles-buyer`. */
function anchorOf(path: string): string {
  return path.replaceAll(/^\/|\/$/g, '').replaceAll('/', '-');
}

/** A diagram as large as paper allows: charts within the page, processes on a sheet of their own after it. */
async function drawingFor(
  handbook: Handbook,
  page: MarkdownPage,
): Promise<{ before?: string; after?: string }> {
  const nowhere = (): string => ''; // the links are taken out again
  if (page.kind === 'models') {
    const chart = orgChartInput(handbook, find(handbook, 'models', page.id), nowhere);
    const { wide } = await drawOrgChart(chart);
    return { before: `<figure class="inline">${carryLinks(wide, undefined)}</figure>` };
  }
  if (page.kind !== 'processes') return {};
  const process = find(handbook, 'processes', page.id);
  if (process.data.steps === undefined) return {};
  const rows = await drawRows(swimlaneInput(handbook, process, nowhere), termWords(handbook));
  const caption = escapeXml(words('diagram.swimlane', { title: process.data.title }));
  const drawing = carryLinks(rows, undefined);
  return { after: `<figure class="sheet"><figcaption>${caption}</figcaption>${drawing}</figure>` };
}
