import type { z } from 'zod';
import type { Problem, Result } from '../problem/problem.ts';
import { folderKinds, singleFiles, type FolderKind } from '../schema/kinds.ts';
import type { Path } from '../schema/walk.ts';
import { checkFileName } from './check-file-name.ts';
import { listContent, type ContentFile } from './list-content.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { readMdxThing, readYamlThing, type ReadThing } from './read-thing.ts';
import type { Sources } from './sources.ts';
import type { Thing } from './thing.ts';

/** Few enough to stay below any system's limit of open files. */
const filesAtOnce = 64;

/**
 * The one door to the data: every file of `content/`, accepted by its schema, with line and column kept.
 *
 * Reads all files and reports all problems. A file that is refused is left out of the lists but stays among
 * the known ids, so that one broken file does not make others look wrong.
 *
 * @param contentDir Path of the `content/` folder; its own name begins the file names in messages.
 */
export async function readSources(contentDir: string): Promise<Result<Sources>> {
  const list = await listContent(contentDir);
  const problems = [...list.problems];

  const folders: Record<string, Thing<unknown>[]> = {};
  const ids: Record<string, ReadonlySet<string> | undefined> = {};
  for (const kind of Object.keys(folderKinds) as FolderKind[]) {
    // the keys of a constant
    const files = list.folders[kind];
    const read = await readFolder(kind, files, problems);
    folders[kind] = read.flatMap(({ thing }) => thing ?? []);
    ids[kind] = new Set(files.map((file) => file.id));
    if (kind === 'sources')
      ids['statements'] = joined(read.map(({ yaml }) => idsIn(yaml, 'statements', 'code')));
  }

  const settings = await readYamlThing(list.singles['handbook.yaml'], singleFiles['handbook.yaml'].schema);
  const metrics = await readYamlThing(list.singles['metrics.yaml'], singleFiles['metrics.yaml'].schema);
  const glossary = await readYamlThing(list.singles['glossary.yaml'], singleFiles['glossary.yaml'].schema);
  problems.push(...settings.problems, ...metrics.problems, ...glossary.problems);

  const value = {
    ...folders,
    settings: settings.thing,
    metrics: metrics.thing ? itemsOf(metrics.thing, 'metrics', metrics.thing.data.metrics) : [],
    glossary: glossary.thing ? itemsOf(glossary.thing, 'terms', glossary.thing.data.terms) : [],
    knownIds: { ...ids, metrics: idsIn(metrics.yaml, 'metrics'), glossary: idsIn(glossary.yaml, 'terms') },
  } as unknown as Sources; // each folder was read with the schema of its kind
  return { value, problems };
}

async function readFolder(
  kind: FolderKind,
  files: readonly ContentFile[],
  problems: Problem[],
): Promise<ReadThing<unknown>[]> {
  const { schema, extension } = folderKinds[kind];
  const readThing = extension === '.mdx' ? readMdxThing : readYamlThing;
  const read: ReadThing<unknown>[] = [];
  for (let from = 0; from < files.length; from += filesAtOnce) {
    const some = files.slice(from, from + filesAtOnce);
    read.push(...(await Promise.all(some.map((file) => readThing<z.ZodType>(file, schema)))));
  }
  for (const [index, file] of files.entries()) {
    for (const segment of file.id.split('/')) problems.push(...checkFileName(segment, file.file, kind));
    problems.push(...(read[index]?.problems ?? []));
  }
  return read;
}

/** The items of a list file as things of their own, each with its place in the shared file. */
function itemsOf<T extends { id: string }>(
  file: Thing<unknown>,
  listName: string,
  items: readonly T[],
): Thing<T>[] {
  return items.map((data, index) => ({
    ...file,
    id: data.id,
    data,
    place: (path: Path = []) => file.place([listName, index, ...path]),
  }));
}

/** Ids written in a list file, also when an item is otherwise refused. */
function idsIn(
  yaml: ParsedYaml | undefined,
  listName: string,
  key: 'id' | 'code' = 'id',
): ReadonlySet<string> | undefined {
  if (typeof yaml?.data !== 'object' || yaml.data === null) return undefined;
  const items: unknown = (yaml.data as Record<string, unknown>)[listName]; // narrowed by the line before
  if (!Array.isArray(items)) return undefined;
  return new Set(
    items.flatMap((item: unknown) => {
      const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
      return typeof id === 'string' ? [id] : [];
    }),
  );
}

/** All ids of several files; unknown as long as one of them cannot be read. */
function joined(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  return sets.every((set) => set !== undefined) ? new Set(sets.flatMap((set) => [...set])) : undefined;
}
