import { z } from 'zod';
import { flowsOf } from '../../graph/process-flow.ts';
import { field } from '../../schema/field.ts';
import { Form } from '../../schema/form.ts';
import { Meeting } from '../../schema/meeting.ts';
import { Process } from '../../schema/process.ts';
import { recurrenceInWords } from '../../graph/meeting-words.ts';
import { entryOf, refsTo, usersOf } from './entry.ts';
import { endpoint, entryShape, Ref } from './shapes.ts';

const usedIn = field(z.array(Ref), '在哪里用到，每处一次。');

const ProcessDerived = z.strictObject({
  roles: field(z.array(Ref), '有泳道的岗位。'),
  forms: field(z.array(Ref), '步骤里填的表单。'),
  flows: field(
    z.array(
      z.strictObject({
        from: field(z.string(), '从哪一步。', 'check-goods'),
        to: field(z.string(), '到哪一步。', 'refund'),
        label: field(z.string().optional(), '什么情况走这条。', '合格'),
        feedback: field(z.boolean(), '是不是回头的线。', false),
      }),
    ),
    '步骤之间的每条线，没写明的接着下一步。',
  ),
  usedIn,
});

/** Processes, with every line between their steps. */
export const processes = endpoint({
  title: '流程',
  item: entryShape(Process, ProcessDerived),
  items: (handbook) =>
    [...handbook.processes.values()].map((process) => {
      const { lanes = [], steps = [] } = process.data;
      return entryOf(
        handbook,
        { kind: 'processes', thing: process },
        {
          roles: refsTo(
            handbook,
            'roles',
            lanes.flatMap(({ role }) => role ?? []),
          ),
          forms: refsTo(
            handbook,
            'forms',
            steps.flatMap(({ forms = [] }) => forms),
          ),
          flows: flowsOf(process.data).map(({ from, to, label, feedback }) => ({
            from,
            to,
            ...(label === undefined ? {} : { label }),
            feedback,
          })),
          usedIn: usersOf(handbook, 'processes', process.id),
        },
      );
    }),
});

/** Forms, with where each is used. */
export const forms = endpoint({
  title: '表单',
  item: entryShape(Form, z.strictObject({ usedIn })),
  items: (handbook) =>
    [...handbook.forms.values()].map((form) =>
      entryOf(handbook, { kind: 'forms', thing: form }, { usedIn: usersOf(handbook, 'forms', form.id) }),
    ),
});

const MeetingDerived = z.strictObject({
  rhythm: field(z.string(), '重复规则用话说。', '每个工作日'),
  usedIn,
});

/** Meetings and trainings, with their rhythm in words. */
export const meetings = endpoint({
  title: '会议与培训',
  item: entryShape(Meeting, MeetingDerived),
  items: (handbook) =>
    [...handbook.meetings.values()].map((meeting) =>
      entryOf(
        handbook,
        { kind: 'meetings', thing: meeting },
        {
          rhythm: recurrenceInWords(meeting.data.rhythm.recurrence),
          usedIn: usersOf(handbook, 'meetings', meeting.id),
        },
      ),
    ),
});
