import { aDepartment, aForm, aMetric, aRole, type Written } from '../../../fixtures/builders.ts';
import type { Role } from '../../../schema/role.ts';
import type { ChangeKind } from '../change-kinds.ts';
import { a, type Case } from './case.ts';

const suggested = true as const;
const duty = { id: 'reply', what: '回复买家', when: 'daily' as const, suggested };
const sorting = [...'甲乙丙丁'].map((shelf, index) => ({
  ...duty,
  id: `count-${index}`,
  what: `每天清点${shelf}库`,
}));
const clerk = (written: Written<typeof Role>) => ({
  clerk: aRole({ title: '店员', duties: [duty], ...written }),
});

/** The clerk before and after. */
function of(
  kind: ChangeKind,
  was: Written<typeof Role>,
  is: Written<typeof Role>,
  ...sentences: string[]
): Case {
  return a(kind, { ...world, roles: clerk(was) }, { ...world, roles: clerk(is) }, ...sentences);
}

const world = {
  forms: { log: aForm({ title: '问题记录表' }), register: aForm({ title: '退货登记表' }) },
  metrics: [aMetric({ id: 'roi', title: '投入产出比' })],
};

export const roleCases: Case[] = [
  of('role-department', {}, { department: 'stock' }, '店员 所属部门：门店部 → 仓储部'),
  of(
    'mission',
    {},
    { mission: { text: '让人愿意再来', suggested } },
    '店员 岗位使命：让店里天天有生意 → 让人愿意再来',
  ),
  of(
    'duty-added',
    {},
    { duties: [duty, { ...duty, id: 'pack', what: '打包发货' }] },
    '店员 新增职责「打包发货」',
  ),
  of(
    'duty-removed',
    { duties: [duty, { ...duty, id: 'pack', what: '打包发货' }] },
    {},
    '店员 去掉职责「打包发货」',
  ),
  a(
    'duty-moved',
    { roles: { clerk: aRole({ title: '店员', duties: [duty, { ...duty, id: 'pack', what: '打包发货' }] }) } },
    {
      roles: {
        clerk: aRole({ title: '店员', duties: [duty] }),
        packer: aRole({
          title: '打包员',
          department: 'stock',
          duties: [
            { id: 'read-figures', what: '看昨天的数据', when: 'daily', suggested },
            { ...duty, id: 'pack', what: '打包发货', standard: '当天发完' },
          ],
        }),
      },
    },
    '职责「打包发货」由 店员 转给 打包员',
    '打包员 职责「打包发货」的标准：无 → 当天发完',
  ),
  a(
    'duty-moved',
    { roles: { clerk: aRole({ title: '店员', duties: [duty, ...sorting] }) } },
    {
      roles: {
        clerk: aRole({ title: '店员', duties: [duty] }),
        sorter: aRole({ title: '理货员', duties: sorting }),
      },
    },
    '新增岗位「理货员」',
    '4 条职责由 店员 转给 理货员：「每天清点甲库」、「每天清点乙库」、「每天清点丙库」等',
  ),
  of(
    'duty-reworded',
    {},
    { duties: [{ ...duty, what: '十分钟内回复买家' }] },
    '店员 职责改写：「回复买家」 → 「十分钟内回复买家」',
  ),
  of(
    'duty-standard',
    { duties: [{ ...duty, standard: `${'一二三四五六七八九十'.repeat(7)}，当天办完` }] },
    { duties: [{ ...duty, standard: `${'一二三四五六七八九十'.repeat(7)}，次日办完` }] },
    '店员 职责「回复买家」的标准：「…七八九十一二三四五六七八九十，当天办完」 → 「…七八九十一二三四五六七八九十，次日办完」',
  ),
  of(
    'duty-reworded',
    { duties: [{ ...duty, what: `${'一二三四五六七八九十'.repeat(7)}，当天办完` }] },
    { duties: [{ ...duty, what: `${'一二三四五六七八九十'.repeat(7)}，次日办完` }] },
    '店员 职责改写：「…七八九十一二三四五六七八九十，当天办完」 → 「…七八九十一二三四五六七八九十，次日办完」',
  ),
  of(
    'id-changed',
    {},
    { duties: [{ ...duty, id: 'answer' }] },
    '店员 职责「回复买家」的编号：reply → answer',
  ),
  of(
    'duty-rhythm',
    {},
    { duties: [{ ...duty, when: 'weekly' }] },
    '店员 职责「回复买家」的频次：每日 → 每周',
  ),
  of(
    'duty-trigger',
    {},
    { duties: [{ ...duty, trigger: '买家来问' }] },
    '店员 职责「回复买家」的触发：无 → 买家来问',
  ),
  of(
    'duty-standard',
    { duties: [{ ...duty, standard: '两小时内' }] },
    { duties: [{ ...duty, standard: '半小时内' }] },
    '店员 职责「回复买家」的标准：两小时内 → 半小时内',
  ),
  of(
    'duty-output',
    {},
    { duties: [{ ...duty, output: '问题清单' }] },
    '店员 职责「回复买家」的产出：无 → 问题清单',
  ),
  of(
    'duty-forms',
    { duties: [{ ...duty, forms: ['log'] }] },
    { duties: [{ ...duty, forms: ['register'] }] },
    '店员 职责「回复买家」的表单：加「退货登记表」，去掉「问题记录表」',
  ),
  of(
    'duty-processes',
    {},
    { duties: [{ ...duty, processes: ['returns'] }] },
    '店员 职责「回复买家」的所属流程：加「退货」',
  ),
  of(
    'collaboration',
    {},
    {
      worksWith: [
        { role: 'clerk', gives: '当天的重点', suggested },
        { party: '快递', gets: '运单', suggested },
      ],
    },
    '店员 新增和快递的配合',
  ),
  of(
    'collaboration',
    {},
    { worksWith: [{ role: 'clerk', gives: '明天的重点', suggested }] },
    '店员 和店员的配合，给出：当天的重点 → 明天的重点',
  ),
  of(
    'collaboration',
    {
      worksWith: [
        { role: 'packer', gives: '当天的单子', suggested },
        { role: 'packer', gets: '运单', suggested },
      ],
    },
    {
      worksWith: [
        { role: 'packer', gives: '上午的单子', suggested },
        { role: 'packer', gets: '运单', suggested },
      ],
    },
    '店员 和打包员的配合，给出：当天的单子 → 上午的单子',
  ),
  of(
    'capability',
    {},
    { capabilities: { skills: [{ text: '打字每分钟 60 字', suggested }] } },
    '店员 新增核心技能「打字每分钟 60 字」',
  ),
  of('tool', {}, { tools: [{ name: '千牛', use: '回消息', suggested }] }, '店员 新增工具「千牛」'),
  of('role-metrics', {}, { metrics: ['roi'] }, '店员 看的指标：加「投入产出比」'),
  of(
    'onboarding',
    {},
    { onboarding: [{ by: 'week-1', what: '认识店里的人', suggested }] },
    '店员 新人事项「认识店里的人」的期限：第 1 天 → 第 1 周',
  ),
  a(
    'department-function',
    {},
    {
      departments: {
        shop: aDepartment({
          title: '门店部',
          functions: [
            { id: 'sell', what: '卖货', suggested },
            { id: 'show', what: '陈列', suggested },
          ],
        }),
      },
    },
    '门店部新增职能「陈列」',
  ),
  a(
    'department-head',
    {},
    { departments: { shop: aDepartment({ title: '门店部', head: { role: 'manager', suggested } }) } },
    '门店部 负责人：无 → 店长',
  ),
  a(
    'department-collaboration',
    {},
    {
      departments: {
        shop: aDepartment({
          title: '门店部',
          worksWith: [{ department: 'stock', about: '补货', suggested }],
        }),
      },
    },
    '门店部新增和仓储部的配合「补货」',
  ),
];
