import { z } from 'zod';
import { field, localId, text } from './field.ts';
import { pageFields } from './page.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';

/** How often a duty comes round, from the most frequent on. */
export const rhythms = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'event'] as const;
export type Rhythm = (typeof rhythms)[number];
export const Rhythm = z.enum(rhythms);

export const Duty = sourced({
  id: field(localId, '职责编号，全岗位内唯一，定了不改。', 'daily-sales'),
  what: field(text, '做什么：动词开头，一句话。', '看昨天的销售数据，找出问题当天处理'),
  when: field(
    Rhythm,
    '多久做一次：daily 每日、weekly 每周、monthly 每月、quarterly 每季、yearly 每年、event 有事就做。',
    'daily',
  ),
  trigger: field(text.optional(), '有事就做的职责，写明什么事触发。', '买家提交退货申请'),
  standard: field(
    text.optional(),
    '做到什么标准、几点前、超过多少算异常。',
    '9:30 前看完，异常 30 分钟内上报',
  ),
  output: field(text.optional(), '交出什么。', '每日销售统计'),
  forms: field(z.array(reference('forms')).min(1).optional(), '用到的表单文件名。', ['sales-daily-stat']),
  processes: field(z.array(reference('processes')).min(1).optional(), '属于哪些流程。', [
    'daily-sales-review',
  ]),
});
export type Duty = z.output<typeof Duty>;

export const Capability = sourced({
  text: field(text, '会什么、懂什么，具体到能考。', '能独立算出单品毛利'),
});

export const Collaboration = sourced({
  role: field(reference('roles').optional(), '同事的岗位文件名。', 'visual-designer'),
  party: field(text.optional(), '公司外或没有岗位页的对象；与 role 二选一。', '供应商'),
  gives: field(text.optional(), '你给对方什么。', '活动页需求和上线时间'),
  gets: field(text.optional(), '你从对方拿什么。', '活动页初稿'),
}).superRefine(({ role, party }, context) => {
  if ((role === undefined) === (party === undefined))
    context.addIssue({
      code: 'custom',
      message: `配合的对象要么写岗位 role，要么写 party，${role === undefined ? '现在都没写' : '不能都写'}。`,
      params:
        role === undefined ? { code: 'missing-key', missing: ['role', 'party'] } : { code: 'bad-format' },
    });
});

export const Tool = sourced({
  name: field(text, '工具或后台的名称。', '生意参谋'),
  use: field(text, '拿它做什么。', '看店铺流量与竞品'),
});

/** By when a newcomer has done an onboarding item. */
export const milestones = ['day-1', 'week-1', 'day-30', 'day-60', 'day-90'] as const;

export const OnboardingItem = sourced({
  by: field(z.enum(milestones), '什么时候前：day-1、week-1、day-30、day-60、day-90。', 'week-1'),
  what: field(text, '新人要做完什么。', '跟一遍退换货流程，独立登记 3 单'),
});

/** One job: what it is for, what it does and when, what it takes. */
export const Role = z.strictObject({
  ...pageFields,
  department: field(reference('departments'), '通常归哪个部门：部门文件名。', 'sales'),
  mission: field(
    sourced({ text: field(text, '这个岗位为什么存在，一句话。', '让每一单售后都有人接、有结果') }),
    '岗位使命。',
  ),
  duties: field(z.array(Duty).min(1), '职责，按重要和先后排。'),
  capabilities: field(
    z.strictObject({
      knowledge: field(z.array(Capability).min(1).optional(), '专业知识。'),
      skills: field(z.array(Capability).min(1).optional(), '核心技能。'),
      general: field(z.array(Capability).min(1).optional(), '通用能力。'),
      attitude: field(z.array(Capability).min(1).optional(), '职业素养。'),
    }),
    '能力模型，四方面。',
  ),
  worksWith: field(z.array(Collaboration).min(1), '和谁配合：给什么、拿什么。'),
  tools: field(z.array(Tool).min(1).optional(), '用到的工具。'),
  metrics: field(z.array(reference('metrics')).min(1).optional(), '看哪些指标。', ['roi']),
  onboarding: field(z.array(OnboardingItem).min(1), '新人前 90 天。'),
});
export type Role = z.output<typeof Role>;
