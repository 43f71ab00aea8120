import type { Problem, Result } from '../problem/problem.ts';
import { problemAt } from '../problem/problem-at.ts';
import { pageKinds } from '../schema/kinds.ts';
import type { Statement } from '../schema/source.ts';
import type { Target } from '../schema/reference.ts';
import { perThing } from '../source/per-thing.ts';
import type { Sources } from '../source/sources.ts';
import type { Thing } from '../source/thing.ts';
import { defaultSettings } from './default-settings.ts';
import type { Handbook, Reference } from './handbook.ts';
import { referencesOf } from './references-of.ts';
import { setCopiesAside } from './set-copies-aside.ts';

/**
 * Connect all things: maps by id, and every reference with both ends.
 *
 * References to unknown ids are kept; `checks/unknown-reference.ts` reports them. Of two things with one id
 * the first in file order stands, the second is reported. Copies of files are reported and left out.
 */
export function buildHandbook(read: Sources): Result<Handbook> {
  const { value: sources, problems } = setCopiesAside(read, allReferences(read));
  const folders = Object.fromEntries(pageKinds.map((kind) => [kind, byId<unknown>(sources[kind], problems)]));
  const statements = byId(sources.sources.flatMap(statementsOf), problems, 'code');
  const maps = {
    ...folders,
    sources: byId(sources.sources, problems),
    metrics: byId(sources.metrics, problems),
    glossary: byId(sources.glossary, problems),
    statements,
  };
  const references = allReferences(sources);
  const uses = new Map<Target, Map<string, Reference[]>>();
  for (const [target, all] of Map.groupBy(references, (reference) => reference.target))
    uses.set(
      target,
      Map.groupBy(all, ({ id }) => id),
    );
  const value = {
    ...maps,
    settings: sources.settings ?? defaultSettings(),
    knownIds: sources.knownIds,
    publicFiles: sources.publicFiles,
    references,
    refusedReferences: sources.refused.flatMap(({ kind, thing }) => referencesOf[kind](thing)),
    usesOf: (target: Target, id: string) => uses.get(target)?.get(id) ?? [],
  } as unknown as Handbook; // `pageKinds` covers every folder kind but sources
  return { value, problems };
}

function byId<T>(things: readonly Thing<T>[], problems: Problem[], key = 'id'): Map<string, Thing<T>> {
  const map = new Map<string, Thing<T>>();
  for (const thing of things) {
    const first = map.get(thing.id);
    if (first)
      problems.push(
        problemAt(thing.place([key]), 'duplicate-id', {
          message: `编号「${thing.id}」用了两次。`,
          fix: '后写的换一个编号。',
          also: first.place([key]),
        }),
      );
    else map.set(thing.id, thing);
  }
  return map;
}

const statementsOf = perThing((source: Sources['sources'][number]): Thing<Statement>[] =>
  source.data.statements.map((data, index) => ({
    ...source,
    id: data.code,
    data,
    place: (path = []) => source.place(['statements', index, ...path]),
  })),
);

function allReferences(sources: Sources): Reference[] {
  const { metrics, glossary, settings } = sources;
  return [
    ...pageKinds.flatMap((kind) => sources[kind].flatMap((thing) => referencesOf[kind](thing))),
    ...metrics.flatMap((thing) => referencesOf.metrics(thing)),
    ...glossary.flatMap((thing) => referencesOf.glossary(thing)),
    ...(settings ? referencesOf.settings(settings) : []),
  ];
}
