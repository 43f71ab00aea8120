import type { Meeting } from '../schema/meeting.ts';
import type { Thing } from '../source/thing.ts';
import { calendarStart } from './calendar-start.ts';
import { dayLength } from './days.ts';
import { isIn } from './meeting-people.ts';
import { occurrences } from './occurrences.ts';
import { minutesOf } from './timetable.ts';

/** Two meetings that want the same people at the same time. */
export interface MeetingClash {
  meetings: readonly [Thing<Meeting>, Thing<Meeting>];
  /** Ids of the roles that are in both. */
  roles: string[];
  /** Days of a year on which the first of them meets the other. */
  days: number;
}

const minutesOfDay = 24 * 60;
const yearLength = 364 * dayLength;

/** Every pair of meetings that overlap within a year, also past midnight, and have somebody in common. */
export function meetingClashes(meetings: Iterable<Thing<Meeting>>): MeetingClash[] {
  const timed = [...meetings].flatMap((meeting) => {
    const { at, minutes, recurrence } = meeting.data.rhythm;
    if (at === undefined) return [];
    const days = occurrences(recurrence, calendarStart, new Date(calendarStart.getTime() + yearLength));
    const from = minutesOf(at);
    return [{ meeting, days: new Set(days.map(Number)), from, to: from + minutes }];
  });
  return timed.flatMap((one, index) =>
    timed.slice(index + 1).flatMap((other) => {
      const shifts = [-1, 0, 1].filter((shift) => overlap(one, other, shift * minutesOfDay));
      if (shifts.length === 0) return [];
      const roles = peopleOf(one.meeting.data).filter((id) => isIn(other.meeting.data, id));
      const days = [...one.days].filter((day) =>
        shifts.some((shift) => other.days.has(day + shift * dayLength)),
      ).length;
      return roles.length > 0 && days > 0
        ? [{ meetings: [one.meeting, other.meeting] as const, roles, days }]
        : [];
    }),
  );
}

/** Minutes of a day from which and to which a meeting takes; past midnight they go on counting. */
interface Span {
  from: number;
  to: number;
}

/** Whether two meetings overlap where the other one's day begins so many minutes later. */
function overlap(one: Span, other: Span, later: number): boolean {
  return one.from < other.to + later && other.from + later < one.to;
}

function peopleOf({ host, attendees }: Meeting): string[] {
  return [...new Set<string>([host, ...attendees])];
}
