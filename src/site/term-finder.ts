import type { Handbook } from '../graph/handbook.ts';
import { findTerms, type TermFinder } from './link-terms.ts';

const finders = new WeakMap<Handbook, TermFinder>();

/** The glossary of a handbook, ready to be found in text; prepared once. */
export function termFinder(handbook: Handbook): TermFinder {
  const known = finders.get(handbook);
  if (known) return known;
  const finder = findTerms(handbook.glossary.values());
  finders.set(handbook, finder);
  return finder;
}

/** Terms as they are written, for drawings that must not break them. */
export function termWords(handbook: Handbook): string[] {
  return [...handbook.glossary.values()].map(({ data }) => data.term).filter((term) => term.length > 1);
}
