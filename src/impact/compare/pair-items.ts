/** Items of two lists: matched by key, only in the new one, only in the old one. */
export interface Pairs<T> {
  kept: [before: T, after: T][];
  added: T[];
  removed: T[];
}

/** How alike two wordings must be to count as one that was reworded. */
const likeEnough = 0.45;

/** Match items by key, whatever their order. */
export function pairItems<T>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  keyOf: (item: T) => string,
): Pairs<T> {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Map(after.map((item) => [keyOf(item), item]));
  return {
    kept: [...now].flatMap(([key, item]) => {
      const was = old.get(key);
      return was === undefined ? [] : [[was, item] as [T, T]];
    }),
    added: [...now].flatMap(([key, item]) => (old.has(key) ? [] : [item])),
    removed: [...old].flatMap(([key, item]) => (now.has(key) ? [] : [item])),
  };
}

/**
 * Match items that have no id by their wording: equal ones first, then each of the rest with the one that is
 * most like it, if any is alike enough.
 */
export function pairWordings<T>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  wordingOf: (item: T) => string,
): Pairs<T> {
  const { kept, added, removed } = pairItems(before, after, wordingOf);
  const free = new Set(removed);
  const fresh: T[] = [];
  for (const item of added) {
    const ranked = [...free].map((old) => ({ old, like: likeness(wordingOf(old), wordingOf(item)) }));
    const best = ranked.toSorted((a, b) => b.like - a.like)[0];
    if (best && best.like >= likeEnough) {
      free.delete(best.old);
      kept.push([best.old, item]);
    } else fresh.push(item);
  }
  return { kept, added: fresh, removed: [...free] };
}

/** Share of pairs of neighbouring characters that two texts have in common, from 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  const [some, others] = [neighbours(a), neighbours(b)];
  if (some.size + others.size === 0) return a === b ? 1 : 0;
  return (2 * some.intersection(others).size) / (some.size + others.size);
}

function neighbours(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}
