import type { ChangelogDay } from './read-changelog.ts';

/** Days on which something changed for a role or a department, with only those changes. */
export function daysFor(
  days: readonly ChangelogDay[],
  who: { role: string } | { department: string },
): ChangelogDay[] {
  return days.flatMap((day) => {
    const changes = day.changes.filter(({ roles, departments }) =>
      'role' in who ? roles.includes(who.role) : departments.includes(who.department),
    );
    return changes.length > 0 ? [{ ...day, changes, unread: 0 }] : [];
  });
}

/** Months (`2026-11`) with the days in them, newest first. */
export function byMonth(days: readonly ChangelogDay[]): { month: string; days: ChangelogDay[] }[] {
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  return [...months].map(([month, ofMonth]) => ({ month, days: ofMonth }));
}
