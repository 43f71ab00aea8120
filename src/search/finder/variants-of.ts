import { isLatin, unitsOf } from './normalise.ts';

/** A word that others use, and the handbook's own word for it, both normalised. */
export type Synonym = readonly [other: string, word: string];

const synonymWeight = 0.95;

/** The query with the handbook's own word in place of a synonym, and how much that counts. */
export function variantsOf(core: string, synonyms: readonly Synonym[]): (readonly [string, number])[] {
  const found = synonyms.filter(([other]) =>
    isLatin(other) ? unitsOf(core).includes(other) : other.length > 1 ? core.includes(other) : core === other,
  );
  return found
    .sort(([a], [b]) => b.length - a.length)
    .slice(0, 4)
    .map(([other, word]) => [core.replace(other, word), synonymWeight] as const)
    .filter(([text]) => text !== core);
}
