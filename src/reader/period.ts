/** Rhythms whose duties are ticked off anew each time they come round. */
export const tickedRhythms = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;
export type TickedRhythm = (typeof tickedRhythms)[number];

/**
 * The day, week, month, quarter or year a moment is in, by the reader's clock: `2026-11-21`, `2026-11-16`
 * (the week's Monday), `2026-11`, `2026-Q4`, `2026`.
 */
export function periodOf(rhythm: TickedRhythm, now: Date): string {
  const year = String(now.getFullYear());
  switch (rhythm) {
    case 'daily':
      return dayOf(now);
    case 'weekly':
      return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7)));
    case 'monthly':
      return `${year}-${twoDigits(now.getMonth() + 1)}`;
    case 'quarterly':
      return `${year}-Q${Math.floor(now.getMonth() / 3) + 1}`;
    case 'yearly':
      return year;
  }
}

/** A day as `2026-11-21`, by the reader's clock. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
