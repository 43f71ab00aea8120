import type { TermLinker } from '../graph/link-terms.ts';
import { href, withBase } from './href.ts';

/** A piece of a body as the page has it: addresses below the base, terms linked to the glossary. */
export function bodyHtml(html: string, terms: TermLinker): string {
  return terms.html(
    withBase(html),
    ({ id }) => `<a class="oh-term" href="${href(`/glossary/#${id}`)}">{}</a>`,
  );
}
