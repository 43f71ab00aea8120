import { likeness, profileOf } from './likeness.ts';
import { meaningOf } from './meaning.ts';

/** Items of two lists: matched, only in the new one, only in the old one. */
export interface Pairs<T> {
  kept: [before: T, after: T][];
  added: T[];
  removed: T[];
}

/** Entries that only the new or only the old of two lists has, in the order in which they stand there. */
export function listDifference(
  before: readonly string[] = [],
  after: readonly string[] = [],
): Pick<Pairs<string>, 'added' | 'removed'> {
  return {
    added: after.filter((entry) => !before.includes(entry)),
    removed: before.filter((entry) => !after.includes(entry)),
  };
}

/** How alike two wordings must be to count as one that was reworded. */
export const likeEnough = 0.45;

/** So many pairs of characters are looked up to find what is most alike; where it would take more, nothing is alike. */
const mostLookups = 10_000_000;
/** What it costs to compare two texts, however short, in lookups. */
const perComparison = 20;

/** A way to match items. */
type Match<T> = (before: readonly T[], after: readonly T[]) => Pairs<T>;

/**
 * Match items by key, whatever their order.
 *
 * Of several with one key, equal ones belong together, then those that are most alike; what is left over came or went.
 */
export function pairItems<T>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  keyOf: (item: T) => string,
): Pairs<T> {
  return pairGroups(before, after, { keyOf, match: pairNamesakes });
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
  return inTurn(pairItems(before, after, wordingOf), pairAlike(wordingOf, likeEnough));
}

function pairGroups<T>(
  before: readonly T[],
  after: readonly T[],
  { keyOf, match }: { keyOf: (item: T) => string; match: Match<T> },
): Pairs<T> {
  const old = Map.groupBy(before, keyOf);
  const now = Map.groupBy(after, keyOf);
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  const groups = keys.map((key) => match(old.get(key) ?? [], now.get(key) ?? []));
  return {
    kept: groups.flatMap(({ kept }) => kept),
    added: groups.flatMap(({ added }) => added),
    removed: groups.flatMap(({ removed }) => removed),
  };
}

function pairNamesakes<T>(before: readonly T[], after: readonly T[]): Pairs<T> {
  if (before.length * after.length <= 1) return pairInOrder(before, after);
  const equal = pairGroups<T>(before, after, { keyOf: meaningOf, match: pairInOrder });
  return inTurn<T>(inTurn(equal, pairAlike<T>(meaningOf, 0)), pairInOrder);
}

/** What one way has not matched is matched by the next. */
function inTurn<T>({ kept, added, removed }: Pairs<T>, match: Match<T>): Pairs<T> {
  const rest = match(removed, added);
  return { ...rest, kept: [...kept, ...rest.kept] };
}

function pairInOrder<T>(before: readonly T[], after: readonly T[]): Pairs<T> {
  const both = Math.min(before.length, after.length);
  return {
    kept: before.slice(0, both).map((item, index) => [item, after[index] as T]), // as many of each
    added: after.slice(both),
    removed: before.slice(both),
  };
}

/** Match each item with the one most like it, of those that are at least so much alike. */
function pairAlike<T>(wordingOf: (item: T) => string, least: number): Match<T> {
  return (before, after) => {
    const free = new Set(before.map((item) => ({ item, profile: profileOf(wordingOf(item)) })));
    const size = [...free].reduce((sum, { profile }) => sum + profile.size + perComparison, 0);
    if (size * after.length > mostLookups) return { kept: [], added: [...after], removed: [...before] };
    const kept: Pairs<T>['kept'] = [];
    const added: T[] = [];
    for (const item of after) {
      const profile = profileOf(wordingOf(item));
      const ranked = [...free].map((old) => ({ old, like: likeness(old.profile, profile) }));
      const best = ranked.toSorted((a, b) => b.like - a.like)[0];
      if (best && best.like >= least) {
        free.delete(best.old);
        kept.push([best.old.item, item]);
      } else added.push(item);
    }
    return { kept, added, removed: [...free].map(({ item }) => item) };
  };
}
