import { z } from 'zod';
import { field, text } from './field.ts';
import { sourceCodePattern } from './id-pattern.ts';

export const Statement = z.strictObject({
  code: field(z.string().regex(/^[A-Z][A-Z0-9]*-\d{2,}$/), '条目编号：来源代号加序号，定了不改。', 'S0-32'),
  section: field(text, '在来源的哪一节。', '岗位职责'),
  text: field(text, '它说了什么，用我们自己的话。', '运营主管订年、季、月三级目标并落实'),
});
export type Statement = z.output<typeof Statement>;

/** One document the handbook rests on, and what it states. */
export const Source = z.strictObject({
  code: field(z.string().regex(sourceCodePattern), '来源代号，和文件名一致。', 'S0'),
  title: field(text, '文件名称。', '《打造电商运营团队》'),
  kind: field(text, '什么文件。', '网页文章'),
  date: field(
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .refine((date) => z.iso.date().safeParse(`${date}-01-01`.slice(0, 10)).success, '日历上没有这一天。')
      .optional(),
    '日期。',
    '2025-04-24',
  ),
  gaps: field(text.optional(), '缺什么、哪里看不清。', '第四节之后缺失'),
  doubts: field(z.array(text).min(1).optional(), '存疑的读法。'),
  statements: field(z.array(Statement).min(1), '条目。'),
});
export type Source = z.output<typeof Source>;
