import type { Place } from '../problem/problem.ts';
import type { Named, Target } from '../schema/reference.ts';
import type { FolderKind } from '../schema/kinds.ts';
import type { Metric } from '../schema/metric.ts';
import type { Settings } from '../schema/settings.ts';
import type { Statement } from '../schema/source.ts';
import type { Term } from '../schema/glossary.ts';
import type { Path } from '../schema/walk.ts';
import type { DataOf, KnownIds, PublicFiles } from '../source/sources.ts';
import type { Thing } from '../source/thing.ts';

/** Any thing of the handbook, with the kind that others point at it by. */
export interface Node {
  kind: Target | 'settings' | 'sources';
  thing: Thing<unknown>;
}

/** One thing naming another: in a field (path) or in its body. */
export interface Reference {
  from: Node;
  path: Path;
  target: Named;
  id: string;
  /** Where it stands. Asked for only when something is wrong: positions take a closer reading of the file. */
  place: () => Place;
}

/** The data of a kind that others can point at. */
export type TargetData<T extends Target> = T extends FolderKind
  ? DataOf<T>
  : T extends 'metrics'
    ? Metric
    : T extends 'glossary'
      ? Term
      : Statement;

/** The organisation: every thing by kind and id, and every reference between them, both ways. */
export type Handbook = {
  readonly [T in Target]: ReadonlyMap<string, Thing<TargetData<T>>>;
} & {
  readonly sources: ReadonlyMap<string, Thing<DataOf<'sources'>>>;
  readonly settings: Thing<Settings>;
  readonly knownIds: KnownIds;
  readonly publicFiles: PublicFiles;
  readonly references: readonly Reference[];
  /** What is named in files that are refused for something else. */
  readonly refusedReferences: readonly Reference[];
  /** Who points at a thing, in the order of the files. */
  readonly usesOf: (target: Target, id: string) => readonly Reference[];
};

/** A thing that must be there, because the checks have passed. */
export function find<T extends Target>(handbook: Handbook, target: T, id: string): Thing<TargetData<T>> {
  const map = handbook[target] as ReadonlyMap<string, Thing<TargetData<T>>>; // TypeScript does not relate a mapped type to its generic key
  const thing = map.get(id);
  if (!thing) throw new Error(`find: ${target} has no "${id}", though the checks passed`);
  return thing;
}
