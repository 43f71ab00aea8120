import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { z } from 'zod';
import type { Handbook } from '../graph/handbook.ts';
import { reviewDueOn } from '../graph/review.ts';
import type { Problem, Result } from '../problem/problem.ts';
import { folderKinds, singleFiles, type FolderKind } from '../schema/kinds.ts';
import { checkSources } from '../site/load-handbook.ts';
import { joinSources, readContent, type ReadContent, type ReadFile } from '../source/read-sources.ts';
import type { Review } from '../schema/page.ts';
import type { Thing } from '../source/thing.ts';
import type { Sources } from '../source/sources.ts';
import { decodeText } from '../source/read-text.ts';
import { parseThing } from '../source/read-thing.ts';
import type { Mutation } from './mutation.ts';

/** One sound file of `content/`, and the schema it is read by. */
export interface SourceFile {
  /** Path in `content/`, such as `roles/buyer.mdx`. */
  path: string;
  kind: FolderKind | keyof typeof singleFiles;
  schema: z.ZodType;
  text: string;
}

/** A handbook read once, to be changed one file at a time. */
export interface Content {
  files: ReadonlyMap<string, SourceFile>;
  read: ReadContent;
  handbook: Handbook;
  /** The day on which the handbook is checked. */
  today: string;
}

/**
 * Read a handbook in which nothing is wrong on the day before its first review falls due.
 *
 * @throws when anything is.
 */
export async function readSoundContent(folder: string): Promise<Content> {
  const read = await readContent(folder);
  const sources = joinSources(read);
  const today = firstDue(sources.value);
  const { value, problems } = checkSources(sources, today);
  if (problems.length > 0) throw new Error(`readSoundContent: ${problems.length} problems in ${folder}`);
  const files = new Map<string, SourceFile>();
  const add = async ({ file }: ReadFile, kind: SourceFile['kind'], schema: z.ZodType): Promise<void> => {
    const path = relative(folder, file.path).split(sep).join('/');
    files.set(path, { path, kind, schema, text: await readFile(file.path, 'utf8') });
  };
  for (const kind of Object.keys(folderKinds) as FolderKind[])
    for (const file of read.folders[kind]) await add(file, kind, folderKinds[kind].schema);
  for (const kind of Object.keys(singleFiles) as (keyof typeof singleFiles)[])
    await add(read.singles[kind], kind, singleFiles[kind].schema);
  return { files, read, handbook: value, today };
}

function firstDue(sources: Sources): string {
  const pages = Object.keys(folderKinds).flatMap(
    (kind): readonly Thing<{ review?: Review }>[] => sources[kind as FolderKind] as readonly Thing<object>[], // its keys; all have a review but sources
  );
  const reviews = pages.flatMap(({ data }) => data.review ?? []);
  return reviews.map(reviewDueOn).toSorted()[0] ?? '';
}

/** Check the handbook with some files changed, reading again only those. */
export function checkWith(content: Content, changes: Mutation['files']): Result<Handbook> {
  let { read } = content;
  for (const [path, bytes] of Object.entries(changes)) read = withFile(read, path, bytes);
  return checkSources(joinSources(read), content.today);
}

function withFile(read: ReadContent, path: string, bytes: string | Uint8Array | null): ReadContent {
  const [folder = ''] = path.split('/');
  if (!isFolder(folder)) {
    const name = path as keyof typeof singleFiles; // all that lies outside the folders
    return { ...read, singles: { ...read.singles, [name]: parse(path, name, bytes ?? '') } };
  }
  const { extension } = folderKinds[folder];
  const id = path.slice(folder.length + 1, -extension.length);
  const others = read.folders[folder].filter(({ file }) => file.id !== id);
  if (bytes === null) return { ...read, folders: { ...read.folders, [folder]: others } };
  const at = read.folders[folder].findIndex(({ file }) => file.id === id);
  const place = at === -1 ? others.length : at;
  const files = others.toSpliced(place, 0, parse(path, id, bytes));
  return { ...read, folders: { ...read.folders, [folder]: files } };
}

function parse(path: string, id: string, bytes: string | Uint8Array): ReadFile {
  const [folder = ''] = path.split('/');
  const { schema } = isFolder(folder) ? folderKinds[folder] : singleFiles[path as keyof typeof singleFiles]; // one or the other
  const file = { id, path, file: `content/${path}` };
  const text = decodeText(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, file.file);
  return { file, read: parseThing(text, file, schema as z.ZodType) };
}

function isFolder(name: string): name is FolderKind {
  return Object.hasOwn(folderKinds, name);
}

/** What was expected of a mutation and not found. */
export function missedBy({ expect }: Mutation, problems: readonly Problem[]): Mutation['expect'] {
  return expect.filter(
    ({ code, file, line }) =>
      !problems.some(
        (problem) =>
          problem.code === code &&
          (file === '' || problem.file === `content/${file}`) &&
          (line === 0 || problem.line === line),
      ),
  );
}
