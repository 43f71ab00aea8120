import { nameKey } from '../graph/ids-by-name.ts';
import type { Handbook } from '../graph/handbook.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { Term } from '../schema/glossary.ts';
import { pageKinds } from '../schema/kinds.ts';
import { partsOf } from '../schema/walk.ts';
import { perThing } from '../source/per-thing.ts';
import type { Thing } from '../source/thing.ts';
import type { Check } from './check.ts';

type Named = Thing<{ title: string; aliases?: string[] | undefined }>;

/** Kinds in which a name stands for one thing; guides may share a name. */
export const namedKinds = [...pageKinds.filter((kind) => kind !== 'guides'), 'metrics'] as const;

/** Among things of one kind, no title or alias stands for two of them. */
export const uniqueNames: Check = {
  codes: ['duplicate-name'],
  *run(handbook) {
    for (const kind of namedKinds) yield* clashes(oftenUsedFirst(handbook, kind).flatMap(namesOf));
    yield* clashes([...handbook.glossary.values()].flatMap(namesOfTerm));
  },
};

/** Things of a kind, those that others point at most first: of two with one name, such a one was there before, as a rule. */
function oftenUsedFirst(handbook: Handbook, kind: (typeof namedKinds)[number]): Named[] {
  const things = [...(handbook[kind] as ReadonlyMap<string, Named>).values()]; // every kind listed has title and aliases
  const usesOf = ({ id }: Named): number => handbook.usesOf(kind, id).length;
  return things.toSorted((a, b) => usesOf(b) - usesOf(a));
}

/** Ids inside one file are its own: no two duties, steps, fields, positions … share one. */
export const uniqueLocalIds: Check = {
  codes: ['duplicate-id'],
  *run(handbook) {
    for (const kind of namedKinds)
      for (const thing of (handbook[kind] as ReadonlyMap<string, Thing<unknown>>).values())
        yield* repeatedIdsOf(thing); // only walked
  },
};

const repeatedIdsOf = perThing((thing: Thing<unknown>) => [...repeatedIds(thing)]);

interface Name {
  text: string;
  owner: string;
  thing: Thing<unknown>;
  isMain: boolean;
  place: () => Place;
}

/**
 * A title stands before any alias: it is the alias that has to go, whichever file comes first.
 *
 * What two things share is told of at once, at the first name of the later one.
 */
function* clashes(names: readonly Name[]): Generator<Problem> {
  const first = new Map<string, Name>();
  const shared = new Map<Thing<unknown>, Map<Thing<unknown>, [Name, Name][]>>();
  for (const name of [...names.filter(({ isMain }) => isMain), ...names.filter(({ isMain }) => !isMain)]) {
    const key = nameKey(name.text);
    const taken = first.get(key);
    if (!taken) {
      first.set(key, name);
      continue;
    }
    const others = shared.get(name.thing) ?? new Map<Thing<unknown>, [Name, Name][]>();
    shared.set(name.thing, others);
    others.set(taken.thing, [...(others.get(taken.thing) ?? []), [name, taken]]);
  }
  for (const others of shared.values()) for (const pairs of others.values()) yield* clashOf(pairs);
}

function* clashOf(pairs: readonly (readonly [Name, Name])[]): Generator<Problem> {
  const [pair] = pairs;
  if (!pair) return;
  const [name, taken] = pair;
  const texts = pairs.map(([{ text }]) => `「${text}」`).join('');
  const fix =
    pairs.length === 1 ? '换一个说法，或者删掉其中一处。' : '像是照着它抄的：都换成自己的名称和别名。';
  yield problemAt(name.place(), 'duplicate-name', {
    message: `${texts}已经是「${taken.owner}」的名称或别名。`,
    fix,
    also: taken.place(),
  });
}

function namesOf(thing: Named): Name[] {
  const { title, aliases = [] } = thing.data;
  return [
    { text: title, owner: title, thing, isMain: true, place: () => thing.place(['title']) },
    ...aliases.map((text, index) => ({
      text,
      owner: title,
      thing,
      isMain: false,
      place: () => thing.place(['aliases', index]),
    })),
  ];
}

function namesOfTerm(thing: Thing<Term>): Name[] {
  const { term, synonyms = [] } = thing.data;
  return [
    { text: term, owner: term, thing, isMain: true, place: () => thing.place(['term']) },
    ...synonyms.map((text, index) => ({
      text,
      owner: term,
      thing,
      isMain: false,
      place: () => thing.place(['synonyms', index]),
    })),
  ];
}

function* repeatedIds(thing: Thing<unknown>): Generator<Problem> {
  for (const { part, path } of partsOf(thing.data)) {
    if (!Array.isArray(part)) continue;
    const seen = new Map<string, number>();
    for (const [index, item] of (part as unknown[]).entries()) {
      const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
      const before = typeof id === 'string' ? seen.get(id) : undefined;
      if (typeof id === 'string' && before === undefined) seen.set(id, index);
      if (before !== undefined)
        yield problemAt(thing.place([...path, index, 'id']), 'duplicate-id', {
          message: `编号「${String(id)}」在这个列表里用了两次。`,
          fix: '后写的换一个编号。',
          also: thing.place([...path, before, 'id']),
        });
    }
  }
}
