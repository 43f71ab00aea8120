import type { Review } from '../schema/page.ts';

/** The day (`2026-11-30`) by which a page is to be looked over again; a day the month lacks becomes its last. */
export function reviewDueOn({ on, everyMonths }: Review): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const months = month - 1 + everyMonths;
  const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
