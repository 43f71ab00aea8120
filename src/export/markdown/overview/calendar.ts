import type { Handbook } from '../../../graph/handbook.ts';
import { meetingInUse } from '../../../graph/meeting-people.ts';
import { isWeekly } from '../../../graph/timetable.ts';
import type { Meeting } from '../../../schema/meeting.ts';
import { byDayOfMonth, rhythmInWords } from '../../../graph/meeting-words.ts';
import type { Thing } from '../../../source/thing.ts';
import { words } from '../../../i18n/words.ts';
import { section, table, type Block } from '../blocks.ts';
import { linkToThing } from '../items.ts';

/** Meetings that come round every week, then the others, each with when and how long. */
export function calendarBlocks(handbook: Handbook): Block[] {
  const meetings = [...handbook.meetings.values()];
  const weekly = meetings.filter(({ data }) => isWeekly(data));
  const others = byDayOfMonth(meetings.filter(({ data }) => !isWeekly(data)));
  return [
    section(2, words('calendar.week'), meetingTable(handbook, weekly)),
    section(2, words('calendar.month'), meetingTable(handbook, others)),
  ];
}

function meetingTable(handbook: Handbook, meetings: readonly Thing<Meeting>[]): Block {
  return table(
    [words('calendar.when'), words('calendar.what'), words('calendar.howLong'), words('meeting.host')],
    meetings.map(({ id, data }) => [
      rhythmInWords(data),
      linkToThing(handbook, 'meetings', id),
      words('count.minutes', { count: data.rhythm.minutes }),
      linkToThing(handbook, 'roles', meetingInUse(handbook, data).host),
    ]),
  );
}
