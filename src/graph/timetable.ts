import type { Meeting } from '../schema/meeting.ts';
import type { Thing } from '../source/thing.ts';
import { calendarStart } from './calendar-start.ts';
import { dayLength } from './days.ts';
import { occurrences } from './occurrences.ts';

/** Minutes that one row of the timetable stands for. */
export const slotMinutes = 30;
const slotsInHour = 60 / slotMinutes;

/** Meetings that come round every week, or every few weeks, on fixed weekdays, as a table of half hours. */
export interface Timetable {
  /** Start of each row, in minutes after midnight. */
  slots: number[];
  /** Blocks by weekday, Monday first. */
  days: Block[][];
}

/** Meetings of one day whose rows overlap: they share one cell. */
export interface Block {
  /** Index of the first row. */
  from: number;
  /** How many rows it spans. */
  rows: number;
  meetings: Thing<Meeting>[];
}

/** Whether a meeting falls on the same weekdays every week or every few weeks, at a set time. */
export function isWeekly({ rhythm }: Meeting): boolean {
  const { at, recurrence } = rhythm;
  if (at === undefined || /BYMONTH|BYSETPOS/.test(recurrence)) return false;
  if (/^FREQ=WEEKLY\b/.test(recurrence)) return true;
  const interval = Number(/\bINTERVAL=(\d+)/.exec(recurrence)?.[1] ?? 1);
  return /^FREQ=DAILY\b/.test(recurrence) && (interval === 1 || interval % 7 === 0);
}

/** Minutes after midnight of a clock time such as `09:30`. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `09:30` for a time in minutes after midnight; what ends after midnight ends on the clock of the next day. */
export function formatClock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Lay the weekly meetings out from the full hour before the first to the full hour after the last. */
export function weekTimetable(meetings: readonly Thing<Meeting>[]): Timetable {
  const placed = meetings
    .filter(({ data }) => isWeekly(data))
    .map((meeting) => ({ meeting, ...spanOf(meeting.data) }));
  if (placed.length === 0) return { slots: [], days: Array.from({ length: 7 }, () => []) };
  const first = Math.floor(Math.min(...placed.map(({ from }) => from)) / slotsInHour) * slotsInHour;
  const last = Math.ceil(Math.max(...placed.map(({ to }) => to)) / slotsInHour) * slotsInHour;
  const slots = Array.from({ length: last - first }, (_, index) => (first + index) * slotMinutes);
  const days = Array.from({ length: 7 }, (_, weekday) =>
    blocksOf(
      placed
        .filter(({ meeting }) => weekdaysOf(meeting.data).has(weekday))
        .toSorted(
          (a, b) => startOf(a.meeting) - startOf(b.meeting) || (a.meeting.id < b.meeting.id ? -1 : 1),
        ),
      first,
    ),
  );
  return { slots, days };
}

/** Weekdays a weekly meeting falls on, Monday is 0. */
function weekdaysOf({ rhythm }: Meeting): Set<number> {
  const to = new Date(calendarStart.getTime() + 363 * dayLength);
  const days = occurrences(rhythm.recurrence, calendarStart, to);
  return new Set(days.map((day) => (day.getUTCDay() + 6) % 7));
}

function startOf({ data }: Thing<Meeting>): number {
  return minutesOf(data.rhythm.at ?? '00:00');
}

function spanOf({ rhythm }: Meeting): { from: number; to: number } {
  const start = minutesOf(rhythm.at ?? '00:00');
  const end = Math.min(start + rhythm.minutes, 24 * 60);
  return { from: Math.floor(start / slotMinutes), to: Math.ceil(end / slotMinutes) };
}

interface Placed {
  meeting: Thing<Meeting>;
  from: number;
  to: number;
}

function blocksOf(placed: readonly Placed[], first: number): Block[] {
  const blocks: Block[] = [];
  for (const { meeting, from, to } of placed) {
    const open = blocks.at(-1);
    if (open && from - first < open.from + open.rows) {
      const rows = Math.max(open.rows, to - first - open.from);
      blocks[blocks.length - 1] = { ...open, rows, meetings: [...open.meetings, meeting] };
    } else blocks.push({ from: from - first, rows: to - from, meetings: [meeting] });
  }
  return blocks;
}
