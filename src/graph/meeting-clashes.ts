import type { Meeting } from '../schema/meeting.ts';
import type { Thing } from '../source/thing.ts';
import { calendarStart } from './calendar-start.ts';
import { isIn } from './meeting-people.ts';
import { occurrences } from './occurrences.ts';
import { minutesOf } from './timetable.ts';

/** Two meetings that want the same people at the same time. */
export interface MeetingClash {
  meetings: readonly [Thing<Meeting>, Thing<Meeting>];
  /** Ids of the roles that are in both. */
  roles: string[];
  /** Days of a year on which it happens. */
  days: number;
}

const yearLength = 364 * 24 * 60 * 60 * 1000;

/** Every pair of meetings that overlap on some day of a year and have somebody in common. */
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
      if (one.from >= other.to || other.from >= one.to) return [];
      const roles = peopleOf(one.meeting.data).filter((id) => isIn(other.meeting.data, id));
      const days = one.days.intersection(other.days).size;
      return roles.length > 0 && days > 0
        ? [{ meetings: [one.meeting, other.meeting] as const, roles, days }]
        : [];
    }),
  );
}

function peopleOf({ host, attendees }: Meeting): string[] {
  return [...new Set<string>([host, ...attendees])];
}
