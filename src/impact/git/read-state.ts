import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHandbook } from '../../graph/build-handbook.ts';
import type { Handbook } from '../../graph/handbook.ts';
import type { ProblemCode } from '../../problem/codes.ts';
import { hasErrors, sortProblems, type Result } from '../../problem/problem.ts';
import { readSources } from '../../source/read-sources.ts';
import type { KnownIds, Sources } from '../../source/sources.ts';
import type { ReadMemo } from '../../source/read-thing.ts';
import { readTreeFiles, writeTreeFiles, type TreeFile } from './tree-files.ts';

/** A content folder as a handbook; of problems only those that keep a file from being read. */
export async function readFolder(folder: string, memo: ReadMemo): Promise<Result<Handbook>> {
  const sources = await readSources(folder, memo);
  const { value, problems } = buildHandbook({ ...sources.value, knownIds: knownIds(sources) });
  const errors = [...sources.problems, ...problems].filter(
    (problem) => hasErrors([problem]) && !isReadAnyway.has(problem.code),
  );
  return { value, problems: sortProblems(errors) };
}

/** What a file is freed of when it is read, so that all in it is told. */
const isReadAnyway: ReadonlySet<ProblemCode> = new Set(['byte-order-mark', 'windows-line-ends']);

/** The `content/` of a commit as a handbook, through the same door as the files on disk; touches none of them. */
export async function readTree(cwd: string, tree: string, memo: ReadMemo): Promise<Result<Handbook>> {
  return inFolder(await readTreeFiles(cwd, tree), (folder) => readFolder(folder, memo));
}

/** A handbook without anything in it: the state before there was one. */
export async function readNothing(memo: ReadMemo): Promise<Result<Handbook>> {
  return inFolder([], (folder) => readFolder(folder, memo));
}

/** Some content files of the history as a handbook, and how many of them could not be read. */
export async function readBlobFiles(
  files: readonly TreeFile[],
  memo: ReadMemo,
): Promise<{ value: Handbook; unread: number }> {
  const inContent = files.flatMap(({ path, bytes }) =>
    path.startsWith('content/') ? [{ path: path.slice('content/'.length), bytes }] : [],
  );
  const { value, problems } = await inFolder(inContent, (folder) => readFolder(folder, memo));
  const given = new Set(files.map(({ path }) => path));
  const unread = new Set(problems.map(({ file }) => file).filter((file) => given.has(file)));
  return { value, unread: unread.size };
}

async function inFolder<T>(files: readonly TreeFile[], read: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'handbook-state-'));
  try {
    await writeTreeFiles(files, join(folder, 'content'));
    return await read(join(folder, 'content'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A list that is not there is empty; one that is there and cannot be read is unknown. */
function knownIds({ value, problems }: Result<Sources>): KnownIds {
  const isAbsent = (file: string): boolean =>
    problems.some((problem) => problem.code === 'unreadable-file' && problem.file === `content/${file}`);
  return {
    ...value.knownIds,
    ...(isAbsent('metrics.yaml') ? { metrics: new Set<string>() } : {}),
    ...(isAbsent('glossary.yaml') ? { glossary: new Set<string>() } : {}),
  };
}
