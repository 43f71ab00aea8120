import { readContentLog, type ContentCommit } from '../git/content-log.ts';
import { processMemo } from './process-memo.ts';

/** Files by their last change (`2026-11-30`), and the day of the newest commit; empty without git history. */
export interface GitDates {
  changedOn: ReadonlyMap<string, string>;
  newest: string | undefined;
}

/**
 * When each content file was last changed: the day on which the record of changes tells of it.
 *
 * @param commits Newest first.
 */
export function datesOf(commits: readonly Pick<ContentCommit, 'day' | 'files'>[]): GitDates {
  const changedOn = new Map<string, string>();
  for (const { day, files } of commits)
    for (const { path } of files) if (!changedOn.has(path)) changedOn.set(path, day);
  return { changedOn, newest: commits[0]?.day };
}

const dates = processMemo('git-dates', async () => {
  const log = await readContentLog(process.cwd());
  return datesOf('missing' in log ? [] : log.commits);
});

/** The dates of this checkout, read once per process. */
export function gitDates(): Promise<GitDates> {
  return dates.value();
}
