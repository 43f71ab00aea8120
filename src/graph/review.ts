import { z } from 'zod';
import { Review } from '../schema/page.ts';

/** The day (`2026-11-30`) by which a page is to be looked over again; a day the month lacks becomes its last. */
export function reviewDueOn({ on, everyMonths }: Pick<Review, 'on' | 'everyMonths'>): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const months = month - 1 + everyMonths;
  const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** The same of whatever was once written as a review; `undefined` where its day or months would be refused today. */
export function writtenDueOn(review: unknown): string | undefined {
  const { success, data } = Counted.safeParse(review);
  return success ? reviewDueOn(data) : undefined;
}

/** What a due day is counted from; the other fields of a review have changed over time. */
const Counted = z.object({ on: Review.shape.on, everyMonths: Review.shape.everyMonths });
