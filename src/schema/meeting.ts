import { z } from 'zod';
import { clock, count, field, text } from './field.ts';
import { pageFields } from './page.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';

/** One meeting or training: when it comes round, how long, who, what about, with what result. */
export const Meeting = z.strictObject({
  ...pageFields,
  kind: field(z.enum(['meeting', 'training']), '会议 meeting 或培训 training。', 'meeting'),
  purpose: field(text, '开它干什么。', '同步昨天的数据和今天的重点'),
  basis: field(z.array(reference('statements')).min(1), '依据。', ['S3-114']),
  rhythm: field(
    sourced({
      recurrence: field(text, '重复规则（RFC 5545 RRULE）。', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'),
      at: field(clock.optional(), '几点开始。', '09:15'),
      minutes: field(count.max(480), '开多少分钟。', 10),
    }),
    '节奏。',
  ),
  host: field(reference('roles'), '谁主持。', 'store-manager'),
  attendees: field(z.array(reference('roles')).min(1), '谁参加。', ['promotion-specialist']),
  agenda: field(
    z
      .array(sourced({ what: field(text, '议什么。', '昨天的数据'), minutes: field(count, '几分钟。', 4) }))
      .min(1)
      .optional(),
    '议程，分钟数加起来等于会议时长。',
  ),
  inputs: field(z.array(text).min(1).optional(), '会前要有什么。', ['昨日销售日报']),
  outputs: field(z.array(text).min(1).optional(), '会后留下什么。', ['今日重点 3 条']),
  forms: field(z.array(reference('forms')).min(1).optional(), '用到的表单。', ['sales-daily-stat']),
});
export type Meeting = z.output<typeof Meeting>;
