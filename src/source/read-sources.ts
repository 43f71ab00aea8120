import type { z } from 'zod';
import type { Problem, Result } from '../problem/problem.ts';
import type { GlossaryFile } from '../schema/glossary.ts';
import { folderKinds, singleFiles, type FolderKind } from '../schema/kinds.ts';
import type { MetricsFile } from '../schema/metric.ts';
import type { Settings } from '../schema/settings.ts';
import type { Path } from '../schema/walk.ts';
import { checkFileName, idLike, isId } from './check-file-name.ts';
import { inBatches } from './in-batches.ts';
import { listContent, type ContentFile, type ContentList } from './list-content.ts';
import { listPublicFiles } from './list-public-files.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { perThing } from './per-thing.ts';
import { readThing, type ReadMemo, type ReadThing } from './read-thing.ts';
import type { PublicFiles, RefusedThing, Sources } from './sources.ts';
import type { Thing } from './thing.ts';

const folderNames = Object.keys(folderKinds) as FolderKind[]; // the keys of a constant
const singleNames = Object.keys(singleFiles) as SingleFile[]; // the keys of a constant

/** Every file of `content/` read by itself, before the files are looked at together. */
export interface ReadContent {
  folders: Readonly<Record<FolderKind, readonly ReadFile[]>>;
  singles: Readonly<Record<SingleFile, ReadFile>>;
  /** Ids that files would have if their names ended rightly. */
  misnamed: ContentList['misnamed'];
  /** Kinds of which some files could not be listed. */
  unlisted: ContentList['unlisted'];
  publicFiles: PublicFiles;
  /** What lies there and belongs to no kind. */
  problems: readonly Problem[];
}

/** One file and what was made of it. */
export interface ReadFile {
  file: ContentFile;
  read: ReadThing<unknown>;
}

type SingleFile = keyof typeof singleFiles;

/**
 * The one door to the data: every file of `content/`, accepted by its schema, with line and column kept.
 *
 * Reads all files and reports all problems. A file that is refused is left out of the lists but stays among
 * the known ids, so that one broken file does not make others look wrong.
 *
 * @param contentDir Path of the `content/` folder; its own name begins the file names in messages.
 * @param memo Keep one for several states of a handbook: equal files are not parsed again.
 */
export async function readSources(contentDir: string, memo?: ReadMemo): Promise<Result<Sources>> {
  return joinSources(await readContent(contentDir, memo));
}

/** Read every file of `content/` by the schema of its kind. */
export async function readContent(contentDir: string, memo?: ReadMemo): Promise<ReadContent> {
  const { folders, singles, misnamed, unlisted, problems } = await listContent(contentDir);
  const readFolders = [];
  for (const kind of folderNames)
    readFolders.push([kind, await readFiles(folders[kind], folderKinds[kind].schema, memo)]);
  const readSingles = await Promise.all(
    singleNames.map(async (name) => {
      const [read] = await readFiles([singles[name]], singleFiles[name].schema, memo);
      return [name, read];
    }),
  );
  return {
    folders: Object.fromEntries(readFolders) as ReadContent['folders'], // one entry for each folder
    singles: Object.fromEntries(readSingles) as ReadContent['singles'], // one entry for each single file
    misnamed,
    unlisted,
    publicFiles: await listPublicFiles(contentDir),
    problems,
  };
}

/** Put files that were read one by one together. */
export function joinSources({
  folders,
  singles,
  misnamed,
  unlisted,
  publicFiles,
  problems,
}: ReadContent): Result<Sources> {
  const settings = singles['handbook.yaml'].read as ReadThing<Settings>; // read by this schema
  const metrics = singles['metrics.yaml'].read as ReadThing<MetricsFile>; // and so on
  const glossary = singles['glossary.yaml'].read as ReadThing<GlossaryFile>;
  const things = folderNames.map((kind) => [
    kind,
    folders[kind].flatMap((one) => (badNames(one, kind).length > 0 ? [] : (one.read.thing ?? []))),
  ]);
  const listed = (kind: FolderKind) => (unlisted.has(kind) ? undefined : folders[kind]);
  const ids = folderNames.map((kind) => [kind, idsOf(kind, listed(kind), misnamed[kind])]);
  const value = {
    ...Object.fromEntries(things),
    settings: settings.thing,
    metrics: metrics.thing ? metricsOf(metrics.thing) : [],
    glossary: glossary.thing ? termsOf(glossary.thing) : [],
    refused: allRefused(folders, singles),
    knownIds: {
      ...Object.fromEntries(ids),
      statements: unlisted.has('sources')
        ? undefined
        : joined(folders.sources.map(({ read }) => idsIn(read.yaml, 'statements', 'code'))),
      metrics: idsIn(metrics.yaml, 'metrics'),
      glossary: idsIn(glossary.yaml, 'terms'),
    },
    publicFiles,
  } as unknown as Sources; // each folder was read with the schema of its kind
  const found = folderNames.flatMap((kind) => {
    const written = new Set(folders[kind].map(({ file }) => file.id));
    return folders[kind].flatMap((one) => problemsOf(one, kind, written));
  });
  const inSingles = singleNames.flatMap((name) => singles[name].read.problems);
  return { value, problems: [...problems, ...found, ...inSingles] };
}

/**
 * Ids of the files of a kind, and those meant where a file's name is refused: what names them is not wrong.
 * Unknown as long as a name holds nothing that could be an id, or the files could not be listed.
 */
function idsOf(
  kind: FolderKind,
  files: readonly ReadFile[] | undefined,
  misnamed: readonly string[] = [],
): ReadonlySet<string> | undefined {
  if (files === undefined) return undefined;
  const ids = [...files.map(({ file }) => file.id), ...misnamed];
  if (kind === 'sources') return new Set(ids);
  const meant = ids.map((id) => id.split('/').map(idLike));
  if (meant.some((segments) => segments.includes(''))) return undefined;
  return new Set([...ids, ...meant.map((segments) => segments.join('/'))]);
}

function readFiles(
  files: readonly ContentFile[],
  schema: z.ZodType,
  memo: ReadMemo | undefined,
): Promise<ReadFile[]> {
  return inBatches(files, async (file) => ({ file, read: await readThing(file, schema, memo) }));
}

function problemsOf(one: ReadFile, kind: FolderKind, ids: ReadonlySet<string>): Problem[] {
  const meant = idLike(one.file.id);
  const original = [meant, meant.replace(/-(?:copy|\d+)$/, '')].find(
    (id) => id !== one.file.id && ids.has(id),
  );
  const named = badNames(one, kind).map((problem) =>
    original === undefined
      ? problem
      : {
          ...problem,
          fix: `已经有 ${original} 了：这份多余就删掉，要留就换个名字，例如 \`${original}-2\`。`,
        },
  );
  return [...named, ...one.read.problems];
}

/** What is wrong with the name of a file. */
function badNames({ file }: ReadFile, kind: FolderKind): Problem[] {
  return file.id.split('/').flatMap((segment) => checkFileName(segment, file.file, kind));
}

const metricsOf = perThing((file: Thing<MetricsFile>) => itemsOf(file, 'metrics', file.data.metrics, idOf));
const termsOf = perThing((file: Thing<GlossaryFile>) => itemsOf(file, 'terms', file.data.terms, idOf));

const idOf = ({ id }: { id: string }): string => id;

/** The items of a list file as things of their own, each with its place in the shared file. */
function itemsOf<T>(
  file: Thing<unknown>,
  listName: string,
  items: readonly T[],
  id: (item: T) => string,
): Thing<T>[] {
  return items.map((data, index) => ({
    ...file,
    id: id(data),
    data,
    place: (path: Path = []) => file.place([listName, index, ...path]),
  }));
}

function allRefused(folders: ReadContent['folders'], singles: ReadContent['singles']): RefusedThing[] {
  return [
    ...folderNames.flatMap((kind) => folders[kind].flatMap(({ read }) => refusedIn(kind, read))),
    ...refusedIn('metrics', singles['metrics.yaml'].read, 'metrics'),
    ...refusedIn('glossary', singles['glossary.yaml'].read, 'terms'),
    ...refusedIn('settings', singles['handbook.yaml'].read),
  ];
}

/** What a file has that is refused; of a list file, item by item. */
function refusedIn(
  kind: RefusedThing['kind'],
  { refused }: ReadThing<unknown>,
  listName?: string,
): RefusedThing[] {
  if (!refused) return [];
  if (listName === undefined) return [{ kind, thing: refused }];
  const items = listIn(refused.data, listName) ?? [];
  return itemsOf(refused, listName, items, (item) => textIn(item, 'id') ?? '').map((thing) => ({
    kind,
    thing,
  }));
}

/** Ids written in a list file, also when an item is otherwise refused. */
function idsIn(
  yaml: ParsedYaml | undefined,
  listName: string,
  key: 'id' | 'code' = 'id',
): ReadonlySet<string> | undefined {
  const items = listIn(yaml?.data, listName);
  if (!items) return undefined;
  return new Set(
    items.flatMap((item) => {
      const id = textIn(item, key);
      if (id === undefined) return [];
      // Written wrongly, it is told there; whoever names it rightly names something that is there.
      return key === 'code' ? [id.toUpperCase()] : [isId(id) ? id : idLike(id)];
    }),
  );
}

/** The list under a key of what was written, if there is one. */
function listIn(data: unknown, key: string): readonly unknown[] | undefined {
  const list: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return Array.isArray(list) ? list : undefined;
}

/** The text under a key of what was written, if there is one. */
function textIn(data: unknown, key: string): string | undefined {
  const text: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** All ids of several files; unknown as long as one of them cannot be read. */
function joined(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  return sets.every((set) => set !== undefined) ? new Set(sets.flatMap((set) => [...set])) : undefined;
}
