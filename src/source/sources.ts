import type { z } from 'zod';
import type { FolderKind, folderKinds } from '../schema/kinds.ts';
import type { Term } from '../schema/glossary.ts';
import type { Metric } from '../schema/metric.ts';
import type { Settings } from '../schema/settings.ts';
import type { Thing } from './thing.ts';

/** The data of one kind of thing. */
export type DataOf<K extends FolderKind> = z.output<(typeof folderKinds)[K]['schema']>;

/** Ids an author may point at, broken files included; `undefined` when the file that lists them cannot be read. */
export type KnownIds = Readonly<
  Record<FolderKind | 'metrics' | 'glossary' | 'statements', ReadonlySet<string> | undefined>
>;

/** Addresses of the files in `public/`, such as `/images/desk.webp`; `undefined` where there is no such folder. */
export type PublicFiles = ReadonlySet<string> | undefined;

/** A file, or an item of a list file, that its schema does not accept. */
export interface RefusedThing {
  kind: FolderKind | 'metrics' | 'glossary' | 'settings';
  thing: Thing<unknown>;
}

/** All of `content/`, file by file, in the order of the file names. */
export type Sources = { readonly [K in FolderKind]: readonly Thing<DataOf<K>>[] } & {
  readonly settings: Thing<Settings> | undefined;
  readonly metrics: readonly Thing<Metric>[];
  readonly glossary: readonly Thing<Term>[];
  /** What was written and is refused: of no use to readers, but its author wants to hear all at once. */
  readonly refused: readonly RefusedThing[];
  readonly knownIds: KnownIds;
  readonly publicFiles: PublicFiles;
};
