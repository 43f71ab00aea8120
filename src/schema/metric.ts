import { z } from 'zod';
import { field, text } from './field.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';

export const metricGroups = [
  'ztc',
  'zuanzhan',
  'promotion',
  'store-core',
  'sales-targets',
  'sell-through',
  'dsr',
  'cs',
  'inventory',
  'logistics',
  'okr',
  'people',
] as const;

export const Target = sourced({
  value: field(z.number(), '目标值。', 90),
  bound: field(
    z.enum(['at-least', 'at-most', 'exactly']),
    '不低于 at-least、不高于 at-most、正好 exactly。',
    'at-least',
  ),
  scope: field(text.optional(), '什么范围内。', '大促期间'),
});

/** One figure the team steers by. */
export const Metric = sourced({
  id: field(
    z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
    '指标编号，小写字母开头，算式里才认得；定了不改。',
    'roi',
  ),
  title: field(text, '名称。', '投入产出比'),
  aliases: field(z.array(text).min(1).optional(), '别名。', ['ROI']),
  english: field(text.optional(), '英文名。', 'Return on ad spend'),
  group: field(z.enum(metricGroups), '归在哪一组。', 'ztc'),
  definition: field(text, '它是什么，一句话。', '推广带来的成交额除以推广花费'),
  formula: field(
    text.optional(),
    '算法：指标编号和数字的算式，其他量写中文名并加引号。',
    '"推广成交额" / "推广花费"',
  ),
  unit: field(text, '单位。', '倍'),
  most: field(
    z.number().positive().optional(),
    '最多能到多少，再大就是填错了：占几成的写 100，五分制的写 5；没有上限的不写。',
    100,
  ),
  direction: field(z.enum(['up', 'down', 'target']), '越高越好 up、越低越好 down、贴着目标 target。', 'up'),
  target: field(Target.optional(), '目标。'),
  from: field(text, '数从哪来。', '直通车后台 报表'),
  owner: field(reference('roles'), '谁对它负责。', 'ztc-specialist'),
  movedBy: field(z.array(reference('roles')).min(1).optional(), '还有谁影响它。', ['visual-designer']),
  notes: field(
    z
      .array(sourced({ text: field(text, '说明。', '平台口径每年会变') }))
      .min(1)
      .optional(),
    '说明。',
  ),
});
export type Metric = z.output<typeof Metric>;

/** `metrics.yaml`: all figures in one file. */
export const MetricsFile = z.strictObject({ metrics: field(z.array(Metric).min(1), '全部指标。') });
export type MetricsFile = z.output<typeof MetricsFile>;
