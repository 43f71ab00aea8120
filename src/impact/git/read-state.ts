import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHandbook } from '../../graph/build-handbook.ts';
import type { Handbook } from '../../graph/handbook.ts';
import { hasErrors, sortProblems, type Result } from '../../problem/problem.ts';
import { readSources } from '../../source/read-sources.ts';
import type { KnownIds, Sources } from '../../source/sources.ts';
import type { ReadMemo } from '../../source/read-thing.ts';
import { listTree, writeTree, type TreeFile } from './write-tree.ts';

/** A content folder as a handbook; of problems only those that keep a file from being read. */
export async function readFolder(folder: string, memo: ReadMemo): Promise<Result<Handbook>> {
  const sources = await readSources(folder, memo);
  const { value, problems } = buildHandbook({ ...sources.value, knownIds: knownIds(sources) });
  const errors = [...sources.problems, ...problems].filter((problem) => hasErrors([problem]));
  return { value, problems: sortProblems(errors) };
}

/** The `content/` of a commit as a handbook, through the same door as the files on disk; touches none of them. */
export async function readTree(cwd: string, tree: string, memo: ReadMemo): Promise<Result<Handbook>> {
  return readFiles(cwd, await listTree(cwd, tree), memo);
}

/** Some files of a tree as a handbook; nothing else is in it. */
export async function readFiles(
  cwd: string,
  files: readonly TreeFile[],
  memo: ReadMemo,
): Promise<Result<Handbook>> {
  const folder = await mkdtemp(join(tmpdir(), 'handbook-state-'));
  try {
    await writeTree(cwd, files, join(folder, 'content'));
    return await readFolder(join(folder, 'content'), memo);
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
