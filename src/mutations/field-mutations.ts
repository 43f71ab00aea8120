import type { Random } from '../fixtures/random.ts';
import type { Content } from './content.ts';
import { wrongFieldsFor } from './fields/absent-fields.ts';
import { fieldOperators } from './fields/operators.ts';
import type { Mutation } from './mutation.ts';
import { sitesIn, type Site } from './sites.ts';

/** Where fields can be broken: every site of every file, by field. */
export function sitesByField({ files }: Content): ReadonlyMap<string, readonly Site[]> {
  return Map.groupBy([...files.values()].flatMap(sitesIn), ({ field }) => field);
}

/** Each operator on each field once, at a site picked by chance, and every field that a mapping could have more. */
export function* everyFieldOnce(
  sites: ReadonlyMap<string, readonly Site[]>,
  random: Random,
): Generator<Mutation> {
  const added = new Set<string>();
  for (const all of sites.values()) {
    for (const operator of Object.values(fieldOperators)) {
      const made = firstOf(shuffled(all, random), operator);
      if (made) yield made;
    }
    for (const mutation of wrongFieldsFor(random.pick(all))) {
      if (added.has(mutation.name)) continue;
      added.add(mutation.name);
      yield mutation;
    }
  }
}

/** Operators and sites by chance, without end. */
export function* anyFields(sites: ReadonlyMap<string, readonly Site[]>, random: Random): Generator<Mutation> {
  const all = [...sites.values()];
  const operators = Object.values(fieldOperators);
  for (;;) {
    // A field by chance, then a place: else the few long lists of the handbook would take all.
    const made = random.pick(operators)(random.pick(random.pick(all)));
    if (made) yield made;
  }
}

function firstOf<T, R>(items: readonly T[], make: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** A few of many, in an order by chance; enough to find one that an operator applies to. */
function shuffled<T>(items: readonly T[], random: Random): T[] {
  const few = Array.from({ length: Math.min(items.length, 12) }, () => random.pick(items));
  return items.length <= 12 ? [...few, ...items] : few;
}
