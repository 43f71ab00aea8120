import { GitError, gitText, isShallow } from '../git/run-git.ts';
import { processMemo } from './process-memo.ts';

/** Files by their last change (`2026-11-30`), and the date of the newest commit; empty without git history. */
export interface GitDates {
  changedOn: ReadonlyMap<string, string>;
  newest: string | undefined;
}

/**
 * When each content file was last changed, by author date, in one walk over the history.
 *
 * A shallow clone would date every file by the one commit it has; then nothing is said.
 */
export async function readGitDates(): Promise<GitDates> {
  const cwd = process.cwd();
  try {
    if (await isShallow(cwd)) return { changedOn: new Map(), newest: undefined };
    const log = ['log', '--format=%x00%as', '--name-only', '--relative', '--', 'content'];
    return parseGitLog(await gitText(log, { cwd }));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { changedOn: new Map(), newest: undefined }; // no git here: an unpacked archive, say
  }
}

/** Read `git log --format=%x00%as --name-only`: newest commit first, so the first mention of a file counts. */
export function parseGitLog(log: string): GitDates {
  const changedOn = new Map<string, string>();
  const commits = log.split('\0').slice(1);
  for (const commit of commits) {
    const [date = '', ...files] = commit.split('\n').filter(Boolean);
    for (const file of files) if (!changedOn.has(file)) changedOn.set(file, date);
  }
  return { changedOn, newest: commits[0]?.split('\n')[0] };
}

const dates = processMemo('git-dates', readGitDates);

/** The dates of this checkout, read once a process. */
export function gitDates(): Promise<GitDates> {
  return dates.value();
}
