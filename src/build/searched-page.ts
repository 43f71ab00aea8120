import { escapeXml } from '../text/escape-xml.ts';
import { words, wordsBelow } from '../i18n/words.ts';
import type { PageFields } from '../search/records/page-fields.ts';

const bodyStart = '<div class="sl-markdown-content">';
const rhythmNames = wordsBelow('rhythm');

/**
 * A page as the full-text index reads it: with what it is told beyond the text, hidden and kept out of excerpts.
 * Readers are not sent that.
 *
 * @throws when the page has no place for it.
 */
export function searchedPage(html: string, fields: PageFields): string {
  if (!html.includes(bodyStart)) throw new Error(`searchedPage: a page without ${bodyStart}`);
  return html.replace(bodyStart, (start) => start + fieldsHtml(fields));
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
