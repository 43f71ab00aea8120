import { escapeXml } from '../text/escape-xml.ts';
import { words, wordsBelow } from '../i18n/words.ts';
import type { PageFields } from '../search/records/page-fields.ts';

const bodyStart = '<div class="sl-markdown-content">';
const rhythmNames = wordsBelow('rhythm');

/**
 * A page as the full-text index reads it: its language and its main part, less than half of what readers are sent, with
 * what it is told beyond the text, hidden and kept out of excerpts.
 *
 * @throws when the page has no main part, or no place for what it is told.
 */
export function searchedPage(html: string, fields?: PageFields): string {
  const [language, main] = [/<html[^>]*>/.exec(html)?.[0], /<main[\s>].*<\/main>/s.exec(html)?.[0]];
  if (language === undefined || main === undefined) throw new Error('searchedPage: a page without <main>');
  return `<!doctype html>${language}<body>${fields ? withFields(main, fields) : main}</body></html>`;
}

function withFields(main: string, fields: PageFields): string {
  if (!main.includes(bodyStart)) throw new Error(`searchedPage: a page without ${bodyStart}`);
  return main.replace(bodyStart, (start) => start + fieldsHtml(fields));
}

function fieldsHtml({ keywords, kind, departments, rhythms }: PageFields): string {
  return [
    '<div hidden data-pagefind-ignore>',
    `<span data-pagefind-meta="keywords">${escapeXml(keywords)}</span>`,
    filterHtml(words('filter.kind'), kind),
    ...departments.map((department) => filterHtml(words('filter.department'), department)),
    ...rhythms.map((rhythm) => filterHtml(words('filter.rhythm'), rhythmNames[rhythm] ?? rhythm)),
    '</div>',
  ].join('');
}

function filterHtml(name: string, value: string): string {
  return `<span data-pagefind-filter="${name}">${escapeXml(value)}</span>`;
}
