import type { Meeting } from '../schema/meeting.ts';
import { perThing } from '../source/per-thing.ts';
import type { Thing } from '../source/thing.ts';
import { calendarStart } from './calendar-start.ts';
import { dayLength } from './days.ts';
import type { Handbook } from './handbook.ts';
import { partIn } from './meeting-people.ts';
import { occurrences } from './occurrences.ts';

/** Time a role spends in meetings and trainings, in hours a week, and in how many different ones. */
export interface MeetingLoad {
  meetings: readonly Thing<Meeting>[];
  hoursInMeetings: number;
  hoursInTrainings: number;
}

/** Four years: every month is as often in them as in the long run, a leap day included. */
const countedDays = 4 * 365 + 1;

/** Hours a week that a meeting takes of each who is in it, on average. */
export function hoursAWeek({ rhythm }: Meeting): number {
  const last = new Date(calendarStart.getTime() + (countedDays - 1) * dayLength);
  const times = occurrences(rhythm.recurrence, calendarStart, last).length;
  return (times * rhythm.minutes) / 60 / (countedDays / 7);
}

/** What a role's meetings take of its week, whether it hosts or attends them, for itself or for another. */
export function meetingLoad(handbook: Handbook, roleId: string): MeetingLoad {
  const hours = hoursByMeeting(handbook);
  const meetings = [...handbook.meetings.values()].filter(({ data }) => partIn(handbook, data, roleId));
  const sum = (kind: Meeting['kind']): number =>
    meetings
      .filter(({ data }) => data.kind === kind)
      .reduce((total, { id }) => total + (hours.get(id) ?? 0), 0);
  return { meetings, hoursInMeetings: sum('meeting'), hoursInTrainings: sum('training') };
}

/** Counted once per handbook: each role's page asks for them. */
const hoursByMeeting = perThing(
  ({ meetings }: Handbook): ReadonlyMap<string, number> =>
    new Map([...meetings.values()].map(({ id, data }) => [id, hoursAWeek(data)])),
);
