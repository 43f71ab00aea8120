import type { ContentCommit } from '../git/content-log.ts';
import { addDays } from '../graph/days.ts';

/** A commit that changed the content, and the day on which it came in. */
export type Commit = Pick<ContentCommit, 'hash' | 'day'>;

/** How far apart the points of a trend are. */
export type Spacing = 'month' | 'week' | 'day';

/** Points at which the handbook is counted, oldest first. */
export interface Points {
  spacing: Spacing;
  commits: Commit[];
}

/** A year of months, or as many weeks or days. */
const mostPoints = 13;

/**
 * The last commit of each month; of a young handbook, of each week or day.
 *
 * @param commits Newest first.
 */
export function choosePoints(commits: readonly Commit[]): Points {
  for (const spacing of ['month', 'week'] as const) {
    const points = lastOfEach(commits, spacing);
    if (points.length >= 3) return { spacing, commits: points };
  }
  return { spacing: 'day', commits: lastOfEach(commits, 'day') };
}

function lastOfEach(commits: readonly Commit[], spacing: Spacing): Commit[] {
  const last = new Map<string, Commit>();
  // Days run backwards where clocks went wrong or zones differ: the day decides, then the place.
  for (const commit of commits.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))) {
    const period = periodOf(commit.day, spacing);
    if (!last.has(period)) last.set(period, commit);
  }
  return [...last.values()].slice(0, mostPoints).toReversed();
}

function periodOf(day: string, spacing: Spacing): string {
  if (spacing === 'month') return day.slice(0, 7);
  if (spacing === 'day') return day;
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday); // Monday of that week
}
