import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentTree } from '../git/read-tree.ts';
import { isShallow } from '../git/run-git.ts';
import type { ReadMemo } from '../source/read-thing.ts';
import { readFolder, readNothing, readTree } from './git/read-state.ts';
import { HistoryError, mergeBase, resolveState } from './git/resolve-state.ts';
import { makeReport, type Report, type Side } from './report/report.ts';

/** Which states to compare, where, and where to put pictures of what changed. */
export interface Comparison {
  /** The project's folder, in or at the top of a repository. */
  cwd: string;
  base: string;
  /** The work tree when missing. */
  head: string | undefined;
  pictures: string | undefined;
}

/**
 * Compare two states of the history, or one with the files as they lie here; no file is touched.
 *
 * What others did on the base since the two parted is not the head's change: the comparison begins where
 * they parted, if the history goes back that far.
 *
 * @throws {HistoryError} that says what to do when a state cannot be found.
 */
export async function compareStates({ cwd, base, head, pictures }: Comparison): Promise<Report> {
  const named = await resolveState(cwd, base);
  const headState = head === undefined ? undefined : await resolveState(cwd, head);
  const remarks: string[] = [];
  const parted = await mergeBase(cwd, named.commit, headState?.commit ?? 'HEAD');
  if (parted === undefined)
    remarks.push(
      (await isShallow(cwd))
        ? `这份克隆只带了最近的提交，找不到和 ${base} 分开的地方，直接和它的最新版本比：那边后来的改动会倒着算进来。取回全部历史：git fetch --unshallow origin。`
        : `和 ${base} 没有共同的历史，直接拿两个版本比。`,
    );
  const from = parted === undefined ? named : { commit: parted, tree: await contentTree(cwd, parted) };
  if (from.tree === undefined) remarks.push(`${base} 里还没有 content/，全部内容都算新增。`);

  const memo: ReadMemo = new Map();
  const headSide = {
    name: head ?? '工作目录',
    commit: headState?.commit,
    ...(await readHead({ cwd, head }, headState, memo)),
  };
  const baseRead = from.tree === undefined ? await readNothing(memo) : await readTree(cwd, from.tree, memo);
  const baseSide: Side = {
    name: base,
    commit: from.commit,
    handbook: baseRead.value,
    problems: from.tree === undefined ? [] : baseRead.problems,
  };
  const report = makeReport(baseSide, headSide, remarks);
  if (pictures === undefined) return report;
  const { writePictures } = await import('./report/pictures.ts'); // brings the drawing code, which is not small
  return { ...report, pictures: await writePictures(pictures, baseSide.handbook, headSide.handbook) };
}

async function readHead(
  { cwd, head }: Pick<Comparison, 'cwd' | 'head'>,
  state: { tree: string | undefined } | undefined,
  memo: ReadMemo,
): Promise<Pick<Side, 'handbook' | 'problems'>> {
  if (state) {
    if (state.tree === undefined)
      throw new HistoryError(
        `${head ?? ''} 里没有 content/。`,
        '换一个有手册内容的版本，或者确认分支名没写错。',
      );
    const { value, problems } = await readTree(cwd, state.tree, memo);
    return { handbook: value, problems };
  }
  const folder = join(cwd, 'content');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new HistoryError(`${basename(cwd)} 里没有 content/。`, '在手册项目的文件夹里运行。');
  const { value, problems } = await readFolder(folder, memo);
  return { handbook: value, problems };
}
