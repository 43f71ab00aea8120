import { isDeepEqual } from './deep-equal.ts';

/**
 * For each item of the new list the index of the old item that it was; `undefined` for an added one.
 *
 * Items with an `id` or a `code` are known by it. Others are known by being equal; what is left between two
 * known neighbours is taken for the old item changed, most similar first.
 */
export function matchItems(old: readonly unknown[], next: readonly unknown[]): (number | undefined)[] {
  const matches: (number | undefined)[] = next.map(() => undefined);
  const free = new Set(old.keys());
  const take = (to: number, from: number | undefined): void => {
    if (from === undefined || matches[to] !== undefined) return;
    matches[to] = from;
    free.delete(from);
  };
  const nameOf = namesOf(old, next);
  if (nameOf)
    for (const [to, item] of next.entries())
      take(
        to,
        indexOf(free, (from) => nameOf(old[from]) === nameOf(item)),
      );
  else for (const [to, from] of commonRun(old, next)) take(to, from);
  for (const [to, item] of next.entries())
    if (matches[to] === undefined)
      take(
        to,
        indexOf(free, (from) => isDeepEqual(old[from], item)),
      );
  for (const gap of gapsOf(matches, old.length, free)) pairUp(gap, { old, next }, take);
  return matches;
}

function indexOf(candidates: Iterable<number>, test: (index: number) => boolean): number | undefined {
  for (const index of candidates) if (test(index)) return index;
  return undefined;
}

/** How items are named, if each one of both lists has a name of its own. */
function namesOf(
  old: readonly unknown[],
  next: readonly unknown[],
): ((item: unknown) => unknown) | undefined {
  for (const key of ['id', 'code']) {
    const nameOf = (item: unknown): unknown => (isRecord(item) ? item[key] : undefined);
    const isNamed = (items: readonly unknown[]): boolean =>
      items.every((item) => typeof nameOf(item) === 'string') &&
      new Set(items.map(nameOf)).size === items.length;
    if (old.length > 0 && isNamed(old) && isNamed(next)) return nameOf;
  }
  return undefined;
}

/** The longest run of items that both lists have in the same order, as pairs of new and old index. */
function commonRun(old: readonly unknown[], next: readonly unknown[]): [number, number][] {
  const length: number[][] = Array.from({ length: old.length + 1 }, () => next.map(() => 0).concat(0));
  const at = (from: number, to: number): number => length[from]?.[to] ?? 0;
  for (let from = old.length - 1; from >= 0; from -= 1)
    for (let to = next.length - 1; to >= 0; to -= 1) {
      const row = length[from];
      if (row)
        row[to] = isDeepEqual(old[from], next[to])
          ? at(from + 1, to + 1) + 1
          : Math.max(at(from + 1, to), at(from, to + 1));
    }
  const run: [number, number][] = [];
  for (let from = 0, to = 0; from < old.length && to < next.length;) {
    if (isDeepEqual(old[from], next[to])) run.push([to++, from++]);
    else if (at(from + 1, to) >= at(from, to + 1)) from += 1;
    else to += 1;
  }
  return run;
}

interface Gap {
  old: number[];
  next: number[];
}

/** Unknown items between two known neighbours, in both lists. */
function gapsOf(
  matches: readonly (number | undefined)[],
  oldLength: number,
  free: ReadonlySet<number>,
): Gap[] {
  const gaps: Gap[] = [];
  let next: number[] = [];
  let start = 0;
  const close = (end: number): void => {
    gaps.push({ old: [...free].filter((index) => index >= start && index < end), next });
    next = [];
    start = end;
  };
  for (const [to, from] of matches.entries())
    if (from === undefined) next.push(to);
    else if (from >= start) close(from);
  close(oldLength);
  return gaps;
}

function pairUp(
  { old: from, next: to }: Gap,
  { old, next }: { old: readonly unknown[]; next: readonly unknown[] },
  take: (to: number, from: number) => void,
): void {
  if (from.length === to.length) {
    for (const [index, target] of to.entries()) take(target, from[index] ?? 0);
    return;
  }
  const scores = to
    .flatMap((target) => from.map((index) => ({ target, index, score: likeness(old[index], next[target]) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const done = { old: new Set<number>(), next: new Set<number>() };
  for (const { target, index } of scores) {
    if (done.old.has(index) || done.next.has(target)) continue;
    take(target, index);
    done.old.add(index);
    done.next.add(target);
  }
}

/** How many fields two items have in common. */
function likeness(a: unknown, b: unknown): number {
  if (!isRecord(a) || !isRecord(b)) return 0;
  return Object.keys(a).filter((key) => isDeepEqual(a[key], b[key])).length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
