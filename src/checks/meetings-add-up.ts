import { parseRecurrence } from '../graph/recurrence.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Meeting } from '../schema/meeting.ts';
import { perThing } from '../source/per-thing.ts';
import type { Thing } from '../source/thing.ts';
import type { Check } from './check.ts';

const recurrenceOf = perThing((meeting: Thing<Meeting>) => parseRecurrence(meeting.data.rhythm.recurrence));

/** A meeting comes round, by a rule that calendars understand. */
export const meetingsComeRound: Check = {
  codes: ['bad-recurrence'],
  *run(handbook) {
    for (const meeting of handbook.meetings.values()) {
      const { recurrence } = meeting.data.rhythm;
      const parsed = recurrenceOf(meeting);
      if ('problem' in parsed)
        yield problemAt(meeting.place(['rhythm', 'recurrence']), 'bad-recurrence', {
          message: `会议「${meeting.data.title}」的重复规则「${recurrence}」读不懂：${parsed.problem}。`,
          fix: '例如每周一：`recurrence: FREQ=WEEKLY;BYDAY=MO`；每月最后一个周五：`recurrence: FREQ=MONTHLY;BYDAY=-1FR`。',
        });
    }
  },
};

/** The minutes of an agenda are the minutes of the meeting. */
export const agendasAddUp: Check = {
  codes: ['agenda-does-not-add-up'],
  *run(handbook) {
    for (const meeting of handbook.meetings.values()) {
      const { agenda, rhythm, title } = meeting.data;
      if (!agenda) continue;
      const sum = agenda.reduce((minutes, item) => minutes + item.minutes, 0);
      if (sum !== rhythm.minutes)
        yield problemAt(meeting.place(['agenda']), 'agenda-does-not-add-up', {
          message: `会议「${title}」的议程加起来 ${sum} 分钟，会议写的是 ${rhythm.minutes} 分钟。`,
          fix: '调整某一项的分钟数，让两边相等。',
        });
    }
  },
};
