import { aForm, aMetric, aProcess, type Written } from '../../../fixtures/builders.ts';
import type { Process } from '../../../schema/process.ts';
import type { ChangeKind } from '../change-kinds.ts';
import { a, type Case } from './case.ts';

const suggested = true as const;
const long = '一二三四五六七八九十'.repeat(7);
const lanes = [
  { id: 'clerk', role: 'clerk' },
  { id: 'packer', role: 'packer' },
];
const register = { id: 'register', lane: 'clerk', title: '登记', suggested };
const count = { id: 'count', lane: 'clerk', title: '收货清点', suggested };
const done = { id: 'done', kind: 'end' as const, lane: 'clerk', title: '办完', suggested };
const steps = [register, count, done];
const process = (written: Written<typeof Process>) => ({
  returns: aProcess({ title: '退换货', lanes, steps, ...written }),
});
const world = {
  forms: { log: aForm({ title: '登记表' }) },
  metrics: [aMetric({ id: 'days', title: '退款天数' })],
};

/** The process before and after. */
function of(
  kind: ChangeKind,
  was: Written<typeof Process>,
  is: Written<typeof Process>,
  ...sentences: string[]
): Case {
  return a(kind, { ...world, processes: process(was) }, { ...world, processes: process(is) }, ...sentences);
}

const choice = { id: 'count', kind: 'decision' as const, lane: 'clerk', title: '合格吗', suggested };
const yes = { to: 'done', when: '合格' };
const no = { to: 'register', when: '不合格', feedback: true as const };

export const processCases: Case[] = [
  of('page-owner', {}, { owner: 'clerk' }, '退换货流程 负责人：店长 → 店员（2 步没写谁拍板，跟着换人）'),
  of(
    'process-trigger',
    {},
    { trigger: { text: '买家申请', suggested } },
    '退换货流程 由什么事开始：无 → 买家申请',
  ),
  of('lane-added', {}, { lanes: [...lanes, { id: 'buyer', party: '买家' }] }, '退换货流程新增泳道「买家」'),
  of('other', { group: 'service' }, { group: 'warehouse' }, '退换货流程 类别：客户服务 → 仓储物流'),
  of('lane-removed', {}, { lanes: lanes.slice(0, 1) }, '退换货流程去掉泳道「打包员」'),
  of(
    'lane-holder',
    {},
    { lanes: [{ id: 'clerk', role: 'manager' }, ...lanes.slice(1)] },
    '退换货流程整条泳道由 店员 改为 店长（3 步）',
  ),
  of('phase', {}, { phases: [{ id: 'receive', title: '收货' }] }, '退换货流程新增阶段「收货」'),
  of(
    'step-added',
    {},
    { steps: [register, { ...count, id: 'photo', title: '拍照' }, count, done] },
    '退换货流程新增步骤「拍照」（店员，「登记」之后）',
  ),
  of(
    'id-changed',
    { steps: [{ ...register, next: [{ to: 'count' }] }, count, done] },
    {
      steps: [
        { ...register, next: [{ to: 'tally' }] },
        { ...count, id: 'tally' },
        { ...done, id: 'end' },
      ],
    },
    '退换货流程步骤「收货清点」的编号：count → tally',
    '退换货流程步骤「办完」的编号：done → end',
  ),
  of(
    'id-changed',
    { steps: [{ ...register, next: [{ to: 'count' }] }, count, done] },
    { steps: [{ ...register, next: [{ to: 'count' }] }, { ...count, id: 'tally' }, done] },
    '退换货流程步骤「收货清点」的编号：count → tally；「登记」的下一步还写着旧编号✗',
  ),
  of('step-removed', {}, { steps: [register, done] }, '退换货流程去掉步骤「收货清点」（店员）'),
  of(
    'step-reworded',
    {},
    { steps: [register, { ...count, title: '开箱清点' }, done] },
    '退换货流程步骤改名：「收货清点」 → 「开箱清点」',
  ),
  of(
    'step-reworded',
    {},
    { steps: [register, { ...count, what: '逐件点数' }, done] },
    '退换货流程「收货清点」做法：无 → 逐件点数',
  ),
  of(
    'step-lane',
    {},
    { steps: [register, { ...count, lane: 'packer' }, done] },
    '退换货流程「收货清点」由 店员 改为 打包员',
  ),
  of(
    'step-phase',
    { phases: [{ id: 'receive', title: '收货' }] },
    { phases: [{ id: 'receive', title: '收货' }], steps: [register, { ...count, phase: 'receive' }, done] },
    '退换货流程「收货清点」阶段：无 → 收货',
  ),
  of(
    'step-kind',
    {},
    { steps: [register, { ...count, kind: 'parallel' }, done] },
    '退换货流程「收货清点」种类：做事 → 同时开始',
  ),
  of(
    'step-within',
    {},
    { steps: [register, { ...count, within: '24 小时' }, done] },
    '退换货流程「收货清点」时限：无 → 24 小时',
  ),
  of(
    'step-forms',
    {},
    { steps: [register, { ...count, forms: ['log'] }, done] },
    '退换货流程「收货清点」表单：加「登记表」',
  ),
  of(
    'step-people',
    {},
    { steps: [register, { ...count, informed: ['manager'] }, done] },
    '退换货流程「收货清点」告诉的人：加「店长」',
  ),
  of(
    'step-goods',
    {},
    { steps: [register, { ...count, output: '验货结果' }, done] },
    '退换货流程「收货清点」做完有：无 → 验货结果',
  ),
  of(
    'step-next',
    {},
    { steps: [{ ...register, next: [{ to: 'done' }] }, count, done] },
    '退换货流程「登记」的下一步：「收货清点」 → 「办完」',
  ),
  of(
    'step-exit',
    { steps: [register, { ...choice, next: [yes, no] }, done] },
    { steps: [register, { ...choice, next: [{ ...yes, when: '完好' }, no] }, done] },
    '退换货流程「合格吗」到「办完」的条件：「合格」 → 「完好」',
  ),
  of(
    'step-exit',
    { steps: [register, { ...choice, next: [yes, { ...yes, when: '免检' }] }, done] },
    { steps: [register, { ...choice, next: [yes, { ...yes, when: '老客户' }] }, done] },
    '退换货流程「合格吗」到「办完」的条件：「免检」 → 「老客户」',
  ),
  of(
    'step-exit',
    { steps: [register, { ...choice, next: [yes, { ...yes, when: '免检' }, no] }, done] },
    { steps: [register, { ...choice, next: [yes, no, { ...no, when: '破损' }] }, done] },
    '退换货流程「合格吗」到「登记」新增出口：「破损」（回头）',
    '退换货流程「合格吗」到「办完」去掉出口：「免检」',
  ),
  of(
    'step-added',
    { steps: [register, { ...choice, next: [yes, { ...yes, when: '免检' }] }, done] },
    {
      steps: [
        register,
        {
          ...choice,
          next: [
            { ...yes, to: 'photo' },
            { ...yes, when: '免检' },
          ],
        },
        { id: 'photo', lane: 'clerk', title: '拍照', suggested },
        done,
      ],
    },
    '退换货流程新增步骤「拍照」（店员，「合格吗」之后）',
  ),
  of('lane-added', {}, { lanes: [...lanes, { id: 'clerk-2', role: 'clerk' }] }, '退换货流程新增泳道「店员」'),
  of(
    'exception',
    { exceptions: [{ when: '少了货', then: '退款', suggested }] },
    {
      exceptions: [
        { when: '少了货', then: '退款', suggested },
        { when: '少了货', then: '换货', suggested },
      ],
    },
    '退换货流程新增例外「少了货」',
  ),
  of(
    'confirmed',
    {
      exceptions: [
        { when: '少了货', then: '退款', basis: ['S0-01'] },
        { when: '少了货', then: '退款', suggested },
      ],
    },
    {
      exceptions: [
        { when: '少了货', then: '退款', basis: ['S0-01'] },
        { when: '少了货', then: '退款', basis: ['S0-02'] },
      ],
    },
    '退换货流程「少了货」由建议改为有依据（S0-02）',
  ),
  of(
    'exception',
    {},
    { exceptions: [{ when: '少了货', then: '找买家', suggested }] },
    '退换货流程新增例外「少了货」',
  ),
  of('measures', {}, { measures: ['days'] }, '退换货流程 看的指标：加「退款天数」'),
  of(
    'variant',
    {},
    { variants: [{ model: 'small-team', lane: 'clerk', role: 'manager', suggested }] },
    '退换货流程新增换人：小店方案里「店员」泳道由 店长 来做',
  ),
  of(
    'variant',
    { variants: [{ model: 'small-team', lane: 'clerk', role: 'manager', suggested }] },
    { variants: [{ model: 'small-team', lane: 'clerk', role: 'packer', suggested }] },
    '退换货流程换人：小店方案里「店员」泳道由 店长 改为 打包员',
  ),
  of(
    'phase',
    { phases: [{ id: 'receive', title: `${long}收货` }] },
    { phases: [{ id: 'receive', title: `${long}验货` }] },
    '退换货流程阶段改名：「…六七八九十一二三四五六七八九十收货」 → 「…六七八九十一二三四五六七八九十验货」',
  ),
  of(
    'step-reworded',
    { steps: [register, { ...count, title: `${long}清点` }, done] },
    { steps: [register, { ...count, title: `${long}点数` }, done] },
    '退换货流程步骤改名：「…六七八九十一二三四五六七八九十清点」 → 「…六七八九十一二三四五六七八九十点数」',
  ),
];
