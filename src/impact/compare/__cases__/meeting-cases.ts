import { aForm, aMeeting, type Written } from '../../../fixtures/builders.ts';
import type { Meeting } from '../../../schema/meeting.ts';
import type { ChangeKind } from '../change-kinds.ts';
import { a, type Case } from './case.ts';

const suggested = true as const;
const at = (title: string, day: string, time: string): Meeting =>
  aMeeting({
    title,
    rhythm: { recurrence: `FREQ=WEEKLY;BYDAY=${day}`, at: time, minutes: 30, suggested },
  });
const training = at('销售培训', 'TU', '10:00');

const log = aForm({ title: '登记表' });
const meeting = (written: Written<typeof Meeting>) => ({ weekly: aMeeting({ title: '周会', ...written }) });

/** The meeting before and after. */
function meet(kind: ChangeKind, is: Written<typeof Meeting>, ...sentences: string[]): Case {
  return a(kind, { meetings: meeting({}) }, { meetings: meeting(is) }, ...sentences);
}

export const meetingCases: Case[] = [
  a(
    'meeting-agenda',
    { meetings: meeting({ agenda: [{ what: '汇报', minutes: 10, suggested }] }) },
    {
      meetings: meeting({
        agenda: [
          { what: '汇报', minutes: 6, suggested },
          { what: '汇报', minutes: 4, suggested },
        ],
      }),
    },
    '周会议程「汇报」的时长：10 分钟 → 6 分钟',
    '周会新增议程「汇报」',
  ),
  a(
    'meeting-forms',
    { forms: { log }, meetings: meeting({}) },
    { forms: { log }, meetings: meeting({ forms: ['log'] }) },
    '周会 表单：加「登记表」',
  ),
  meet(
    'meeting-rhythm',
    { rhythm: { recurrence: 'FREQ=WEEKLY;BYDAY=TU', minutes: 10, at: '09:15', suggested } },
    '周会 时间：每周一 → 每周二 09:15',
  ),
  meet(
    'meeting-minutes',
    { rhythm: { recurrence: 'FREQ=WEEKLY;BYDAY=MO', minutes: 15, suggested } },
    '周会 时长：10 → 15 分钟',
  ),
  meet('meeting-host', { host: 'clerk' }, '周会 主持：店长 → 店员'),
  meet('meeting-attendees', { attendees: ['clerk', 'packer'] }, '周会 参加的人：加「打包员」'),
  meet(
    'meeting-agenda',
    { agenda: [{ what: '上周的数', minutes: 10, suggested }] },
    '周会新增议程「上周的数」',
  ),
  a(
    'meeting-clash',
    { meetings: { training, weekly: at('周会', 'MO', '10:15') } },
    { meetings: { training, weekly: at('周会', 'TU', '10:15') } },
    '周会 时间：每周一 10:15 → 每周二 10:15',
    '周会和销售培训撞了时间，店长、店员两边都要到✗',
  ),
  a(
    'meeting-clash',
    { meetings: { training, weekly: at('周会', 'MO', '10:15') } },
    { meetings: { training: at('销售培训', 'WE', '10:00'), weekly: at('周会', 'WE', '10:15') } },
    '周会 时间：每周一 10:15 → 每周三 10:15',
    '销售培训 时间：每周二 10:00 → 每周三 10:00',
    '销售培训和周会撞了时间，店长、店员两边都要到✗',
  ),
  a(
    'meeting-clash',
    { meetings: { training, weekly: at('周会', 'MO', '10:15') } },
    { meetings: { training: { ...training, title: '销售课' }, weekly: at('周会', 'TU', '10:15') } },
    '周会 时间：每周一 10:15 → 每周二 10:15',
    '周会和会议「销售课」撞了时间，店长、店员两边都要到✗',
    '销售培训改名为「销售课」',
  ),
  a(
    'meeting-clash',
    { meetings: { training } },
    { meetings: { training, weekly: at('周会', 'TU', '10:15') } },
    '新增会议「周会」',
    '周会和销售培训撞了时间，店长、店员两边都要到✗',
  ),
  a(
    'meeting-rhythm',
    { meetings: { training, weekly: at('周会', 'TU', '10:15') } },
    { meetings: { training, weekly: at('周会', 'TU', '10:20') } },
    '周会 时间：每周二 10:15 → 每周二 10:20',
  ),
];
