import { formatRecurrence, parseRecurrence } from './recurrence.ts';
import { formatClock, minutesOf } from './timetable.ts';
import { words } from '../i18n/words.ts';
import type { Meeting } from '../schema/meeting.ts';
import type { Thing } from '../source/thing.ts';

/** Hours with at most one decimal, as they stand in a table. */
export function formatHours(hours: number): string {
  return hours.toLocaleString('zh-CN', { maximumFractionDigits: 1 });
}

/** Hours a week in a sentence: under one hour in minutes, to the nearest five. */
export function weeklyLoad(hours: number): { key: 'load.hours' | 'load.minutes'; count: string } {
  if (hours >= 0.95) return { key: 'load.hours', count: formatHours(hours) };
  return { key: 'load.minutes', count: String(Math.max(5, Math.round((hours * 60) / 5) * 5)) };
}

/** `09:40–09:50`, or nothing for a meeting at no set time. */
export function clockSpan({ rhythm }: Meeting): string | undefined {
  if (rhythm.at === undefined) return undefined;
  return `${rhythm.at}–${formatClock(minutesOf(rhythm.at) + rhythm.minutes)}`;
}

/** When a meeting comes round, in words and with its time. */
export function rhythmInWords({ rhythm }: Meeting): string {
  return [recurrenceInWords(rhythm.recurrence), rhythm.at].filter(Boolean).join(' ');
}

/** How often something comes round. */
export function recurrenceInWords(rule: string): string {
  return formatRecurrence(rule, (word, values) => words(`recurrence.${word}`, values));
}

/** “每 2 周” for what does not come round every time; nothing for what does. */
export function intervalInWords(rule: string): string | undefined {
  const count = /INTERVAL=(\d+)/.exec(rule)?.[1] ?? '1';
  const [unit] = (['daily', 'weekly', 'monthly', 'yearly'] as const).filter((one) =>
    rule.startsWith(`FREQ=${one.toUpperCase()}`),
  );
  return unit === undefined || count === '1' ? undefined : words(`recurrence.${unit}Every`, { count });
}

/**
 * Meetings in the order in which a month brings them, by the middle of the days on which they fall; last what does not
 * come round every year.
 */
export function byDayOfMonth(meetings: readonly Thing<Meeting>[]): Thing<Meeting>[] {
  const middle = ({ data }: Thing<Meeting>): number => {
    const parsed = parseRecurrence(data.rhythm.recurrence);
    const days = 'days' in parsed ? parsed.days.map((day) => day.getUTCDate()) : [];
    return days.length === 0 ? 32 : days.reduce((sum, day) => sum + day, 0) / days.length;
  };
  const ranked = meetings.map((meeting) => ({ meeting, day: middle(meeting) }));
  return ranked.toSorted((a, b) => a.day - b.day).map(({ meeting }) => meeting);
}
