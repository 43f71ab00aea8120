import { z } from 'zod';
import { field, localId, text } from './field.ts';
import { pageFields } from './page.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';
import { Rhythm } from './role.ts';

export const fieldTypes = [
  'text',
  'long-text',
  'integer',
  'number',
  'money',
  'percent',
  'date',
  'time',
  'choice',
  'yes-no',
  'link',
  'picture',
] as const;

export const FormField = sourced({
  id: field(localId, '字段编号，表内唯一。', 'order-number'),
  name: field(text, '表头上的字。', '订单号'),
  type: field(z.enum(fieldTypes), '类型：text 文字、choice 下拉、money 金额等。', 'text'),
  options: field(z.array(text).min(2).optional(), '下拉的选项，choice 必填。', ['退货', '换货']),
  unit: field(text.optional(), '单位。', '元'),
  required: field(z.boolean().optional(), '必填写 true。', true),
  filledBy: field(reference('roles').optional(), '谁填；不写就是表的填写人。', 'after-sales-agent'),
  hint: field(text.optional(), '怎么填。', '照面单抄 15 位'),
  example: field(z.union([text, z.number(), z.boolean()]), '示例值。', '2026110800012'),
});

/** One form or report: what is written down, by whom, how often, kept how long. */
export const Form = z.strictObject({
  ...pageFields,
  purpose: field(text, '这张表解决什么问题。', '每件退货一行，丢不了、赖不掉'),
  basis: field(z.array(reference('statements')).min(1), '依据。', ['S0-126']),
  filledBy: field(z.array(reference('roles')).min(1), '谁填。', ['after-sales-agent']),
  readBy: field(z.array(reference('roles')).min(1).optional(), '谁看。', ['sales-supervisor']),
  frequency: field(sourced({ when: field(Rhythm, '多久填一次。', 'event') }), '频次。'),
  keep: field(sourced({ months: field(z.int().min(1), '留几个月。', 36) }).optional(), '保存多久。'),
  fields: field(z.array(FormField).min(1).optional(), '字段，从左到右。'),
});
export type Form = z.output<typeof Form>;
