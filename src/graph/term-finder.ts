import type { Handbook } from './handbook.ts';
import { perThing } from '../source/per-thing.ts';
import { findTerms } from './link-terms.ts';

/** The glossary of a handbook, ready to be found in text; prepared once. */
export const termFinder = perThing(({ glossary }: Handbook) => findTerms(glossary.values()));

/** Terms as they are written, for drawings that must not break them. */
export function termWords(handbook: Handbook): string[] {
  return [...handbook.glossary.values()].map(({ data }) => data.term).filter((term) => term.length > 1);
}
