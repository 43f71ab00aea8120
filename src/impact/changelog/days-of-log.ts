import type { ContentCommit, FileChange } from '../../git/content-log.ts';

/** What one day did to the content: the files as the day found them and as it left them. */
export interface DayOfLog {
  /** As `2026-11-30`. */
  day: string;
  /** Time of the day's last commit, as `2026-11-30T08:15:00.000Z`. */
  time: string;
  files: FileChange[];
  /** The day on which the content came to be. */
  isBeginning: boolean;
}

/** Days from the newest back that are told of. */
const mostMonths = 12;

/**
 * Commits put together by day, newest day first: what was undone the same day is no change.
 *
 * Goes back twelve months from the newest commit, never from the clock.
 *
 * @param commits Newest first.
 */
export function daysOfLog(commits: readonly ContentCommit[]): DayOfLog[] {
  const [newest] = commits;
  if (!newest) return [];
  const first = firstDay(newest.day);
  const oldest = commits.at(-1);
  return [...Map.groupBy(commits, ({ day }) => day)]
    .filter(([day]) => day > first)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, ofDay]) => ({
      day,
      time: new Date(Math.max(...ofDay.map(({ seconds }) => seconds)) * 1000).toISOString(),
      files: joinFiles(ofDay),
      isBeginning: oldest !== undefined && ofDay.includes(oldest) && oldest.files.every(isNew),
    }))
    .filter(({ files }) => files.length > 0);
}

function firstDay(newest: string): string {
  const date = new Date(`${newest}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - mostMonths);
  return date.toISOString().slice(0, 10);
}

/** The oldest commit's state before, the newest's after; the same on both sides is no change. */
function joinFiles(commits: readonly ContentCommit[]): FileChange[] {
  const files = new Map<string, FileChange>();
  for (const commit of commits)
    for (const { path, before, after } of commit.files)
      files.set(path, { path, before, after: files.has(path) ? files.get(path)?.after : after });
  return [...files.values()]
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function isNew({ before }: FileChange): boolean {
  return before === undefined;
}
