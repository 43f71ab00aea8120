import { z } from 'zod';
import { field, localId, text } from './field.ts';
import { pageFields } from './page.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';

/** How much there can be of what is assessed; beside the unit of every rule. */
const most = field(
  z.number().positive().optional(),
  '最多能到多少，再大就是填错了：五分制的写 5，百分制的写 100；没有上限的不写，指标上写过的不用再写。',
  5,
);

/** Lose `deduct` points for every full or begun `per` units short of (or over) the norm. */
export const DeductRule = z.strictObject({
  kind: field(z.literal('deduct'), '给分办法：deduct 每差多少扣几分。', 'deduct'),
  side: field(z.enum(['short', 'over']), '少了扣 short，超了扣 over。', 'short'),
  norm: field(z.number().optional(), '应完成多少；不写就由主管按月定。', 300),
  per: field(z.number().positive(), '每差多少。', 30),
  unit: field(text, '单位。', '个粉丝'),
  most,
  deduct: field(z.number().positive(), '扣几分。', 5),
});

/** Full points at or beyond the target, none at or below the floor, a straight line between. */
export const ScaleRule = z.strictObject({
  kind: field(z.literal('scale'), '给分办法：scale 按比例给分。', 'scale'),
  floor: field(z.number(), '到这个数得 0 分。', 1.5),
  target: field(z.number(), '到这个数得满分。', 3),
  unit: field(text, '单位。', '倍'),
  most,
});

/** Points by steps: the first line whose bound is met counts. */
export const StepsRule = z.strictObject({
  kind: field(z.literal('steps'), '给分办法：steps 按档给分。', 'steps'),
  unit: field(text, '单位。', '%'),
  most,
  steps: field(
    z
      .array(
        z.strictObject({
          atLeast: field(z.number(), '不低于。', 95),
          points: field(z.number().min(0), '得几分。', 20),
        }),
      )
      .min(1),
    '从高到低。',
  ),
});

export const Indicator = sourced({
  id: field(localId, '编号。', 'weibo-fans'),
  title: field(text, '考什么。', '微博粉丝数量'),
  metric: field(reference('metrics').optional(), '对应的指标。', 'weibo-followers'),
  points: field(z.number().positive().max(100), '满分几分。', 20),
  rule: field(z.discriminatedUnion('kind', [DeductRule, ScaleRule, StepsRule]), '怎么给分。'),
  period: field(z.enum(['day', 'month', 'quarter']), '按日、月还是季看。', 'month'),
});
export type Indicator = z.output<typeof Indicator>;

/** One scorecard: what is assessed, for how many points, by which rule; or who assesses whom. */
export const Scorecard = sourced({
  ...pageFields,
  purpose: field(text, '为什么这样考。', '奖先进、促后进'),
  appliesTo: field(z.array(reference('roles')).min(1).optional(), '考哪些岗位。', ['promotion-specialist']),
  assessor: field(reference('roles').optional(), '谁打分。', 'promotion-supervisor'),
  period: field(z.enum(['month', 'quarter', 'year']).optional(), '多久一次。', 'month'),
  indicators: field(z.array(Indicator).min(1).optional(), '指标。'),
  incomplete: field(text.optional(), '分数加起来不到 100 的，写明缺什么。', '第 4 行起来源缺失'),
  chain: field(
    z
      .array(
        sourced({
          who: field(reference('roles'), '被考核的岗位。', 'visual-designer'),
          by: field(reference('roles'), '谁来考核。', 'design-supervisor'),
          period: field(z.enum(['month', 'quarter', 'year']), '多久一次。', 'month'),
          model: field(reference('models').optional(), '只在哪个组织方案里成立。', 'operations-center'),
        }),
      )
      .min(1)
      .optional(),
    '谁考核谁。',
  ),
});
export type Scorecard = z.output<typeof Scorecard>;
