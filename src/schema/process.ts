import { z } from 'zod';
import { field, localId, text } from './field.ts';
import { pageFields } from './page.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';

export const Lane = z.strictObject({
  id: field(localId, '泳道编号；岗位的泳道写岗位文件名。', 'buyer'),
  role: field(reference('roles').optional(), '岗位文件名；和 party 二选一。', 'after-sales-agent'),
  party: field(text.optional(), '公司外或没有岗位页的一方。', '买家'),
});

export const stepKinds = ['task', 'decision', 'parallel', 'end'] as const;

export const Exit = z.strictObject({
  to: field(localId, '下一步的编号。', 'refund'),
  when: field(text.optional(), '走这条的条件；判断的每个出口都要写。', '合格'),
  feedback: field(z.literal(true).optional(), '回头的线写 true。', true),
});

export const Step = sourced({
  id: field(localId, '步骤编号，流程内唯一。', 'check-goods'),
  kind: field(
    z.enum(stepKinds).optional(),
    '种类：task 做一件事（默认）、decision 判断、parallel 同时开几路、end 结束。',
    'decision',
  ),
  lane: field(localId, '在哪条泳道：泳道编号。', 'after-sales-agent'),
  phase: field(localId.optional(), '属于哪个阶段。', 'receive'),
  title: field(text, '图上的字，尽量 12 字以内。', '清点退回货'),
  what: field(text.optional(), '具体怎么做，写给第一次做的人。', '对照登记表逐件点数，拍照留存'),
  input: field(text.optional(), '要先有什么。', '退回包裹'),
  output: field(text.optional(), '做完有什么。', '验货结果'),
  within: field(
    text.refine((written) => !/^\d+$/.test(written), '多久要带单位，例如 `within: 30 分钟`。').optional(),
    '多久内做完。',
    '签收后 24 小时',
  ),
  forms: field(z.array(reference('forms')).min(1).optional(), '填哪张表。', ['return-exchange-register']),
  approver: field(reference('roles').optional(), '这一步谁拍板；不写就是流程负责人。', 'sales-supervisor'),
  consulted: field(z.array(reference('roles')).min(1).optional(), '先问谁。', [
    'warehouse-logistics-specialist',
  ]),
  informed: field(z.array(reference('roles')).min(1).optional(), '做完告诉谁。', ['customer-service-agent']),
  next: field(z.array(Exit).min(1).optional(), '下一步；不写就接着下面那一步。'),
});
export type Step = z.output<typeof Step>;

/** One process: why, what sets it off, who does which step, in which order, and when it ends. */
export const Process = z.strictObject({
  ...pageFields,
  group: field(
    z.enum(['planning', 'product', 'promotion', 'service', 'warehouse', 'growth', 'people', 'data']),
    '属于哪一类：planning 规划与复盘、product 商品、promotion 推广、service 客户服务、warehouse 仓储物流、growth 渠道与活动、people 人、data 数据。',
    'service',
  ),
  purpose: field(text, '为什么要有这个流程。', '让每一件退货都有记录、有去向、有结果'),
  basis: field(z.array(reference('statements')).min(1), '整个流程的依据。', ['S0-105']),
  trigger: field(sourced({ text: field(text, '什么事开始。', '买家提交退货申请') }).optional(), '触发。'),
  lanes: field(z.array(Lane).min(1).optional(), '泳道，从左到右。'),
  phases: field(
    z
      .array(
        z.strictObject({ id: field(localId, '编号。', 'receive'), title: field(text, '名称。', '收货') }),
      )
      .min(1)
      .optional(),
    '阶段，从前到后。',
  ),
  steps: field(z.array(Step).min(2).optional(), '步骤，按先后写。'),
  exceptions: field(
    z
      .array(
        sourced({
          when: field(text, '什么情况。', '断货发不出'),
          then: field(text, '怎么办。', '当天联系客服和买家商量退款或换货'),
          role: field(reference('roles').optional(), '谁来办。', 'warehouse-logistics-specialist'),
        }),
      )
      .min(1)
      .optional(),
    '例外。',
  ),
  measures: field(z.array(reference('metrics')).min(1).optional(), '用哪些指标看它好不好。', ['refund-days']),
  variants: field(
    z
      .array(
        sourced({
          model: field(reference('models'), '哪个组织方案。', 'art-commerce-8'),
          lane: field(localId, '哪条泳道换人。', 'sales-supervisor'),
          role: field(reference('roles'), '换成哪个岗位。', 'operations-director'),
        }),
      )
      .min(1)
      .optional(),
    '不同组织方案里由不同岗位来做。',
  ),
});
export type Process = z.output<typeof Process>;
