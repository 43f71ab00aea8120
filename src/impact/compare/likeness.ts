/** Pairs of neighbouring characters of a text; made once, compared with many. */
export type Profile = ReadonlySet<string>;

/** The pairs of neighbouring characters in a text; of a single character, that. */
export function profileOf(text: string): Profile {
  const characters = [...text];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}

/** Share of pairs of neighbouring characters that two texts have in common, from 0 to 1 (Dice). */
export function likeness(some: Profile, others: Profile): number {
  const all = some.size + others.size;
  return all === 0 ? 1 : (2 * some.intersection(others).size) / all;
}
