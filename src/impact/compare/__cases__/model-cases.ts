import { aModel, aRole, someSettings, type Written } from '../../../fixtures/builders.ts';
import type { Model } from '../../../schema/model.ts';
import type { ChangeKind } from '../change-kinds.ts';
import { a, type Case } from './case.ts';

const suggested = true as const;
const boss = { id: 'manager', role: 'manager', headcount: 1, suggested };
const clerk = { id: 'clerk', role: 'clerk', headcount: 4, reportsTo: 'manager', suggested };
const packer = { id: 'packer', role: 'packer', headcount: 1, reportsTo: 'manager', suggested };
const model = (written: Written<typeof Model>) => ({
  'small-team': aModel({ title: '运营中心', positions: [boss, clerk, packer], ...written }),
});

const packing = aRole({
  title: '打包员',
  department: 'stock',
  duties: ['打包', '盘点'].map((what, index) => ({
    id: ['pack', 'count'][index] ?? '',
    what,
    when: 'daily' as const,
    suggested,
  })),
});
/** The manager, who takes on some of the packer's duties. */
const coverOf = (...duties: string[]) => ({ ...boss, covers: [{ role: 'packer', duties, suggested }] });

/** The model before and after. */
function of(
  kind: ChangeKind,
  was: Written<typeof Model>,
  is: Written<typeof Model>,
  ...sentences: string[]
): Case {
  return a(kind, { models: model(was) }, { models: model(is) }, ...sentences);
}

export const modelCases: Case[] = [
  of(
    'headcount',
    {},
    { positions: [boss, { ...clerk, headcount: 6 }, packer] },
    '店员 编制：4 → 6（运营中心方案，合计 6 → 8 人）',
  ),
  of(
    'headcount',
    {},
    { positions: [boss, { ...clerk, headcount: '2-3' }, packer] },
    '店员 编制：4 → 2–3（运营中心方案，合计 6 → 4–5 人）',
  ),
  of(
    'headcount',
    {},
    { positions: [boss, { ...clerk, headcount: 'per-project' }, packer] },
    '店员 编制：4 → 按项目数（运营中心方案，合计 6 → 2 人）',
  ),
  of(
    'position-added',
    { positions: [boss, clerk] },
    {},
    '运营中心方案新增位置「打包员」 1 人，汇报给 店长（合计 5 → 6 人）',
  ),
  of(
    'position-removed',
    {},
    { positions: [boss, clerk] },
    '运营中心方案去掉位置「打包员」 1 人（合计 6 → 5 人）；打包员 的活没人接✗',
  ),
  of(
    'position-role',
    {},
    { positions: [boss, clerk, { ...packer, role: 'clerk' }] },
    '运营中心方案「店员」对应岗位：打包员 → 店员',
  ),
  of(
    'position-title',
    {},
    { positions: [boss, clerk, { ...packer, title: '库工' }] },
    '运营中心方案「库工」叫法：无 → 库工',
  ),
  of(
    'position-department',
    {},
    { positions: [boss, clerk, { ...packer, department: 'stock' }] },
    '运营中心方案「打包员」所属部门：无 → 仓储部',
  ),
  of(
    'position-unit',
    {},
    { positions: [boss, clerk, { ...packer, unit: '后场' }] },
    '运营中心方案「打包员」分组：无 → 后场',
  ),
  of(
    'reports-to',
    {},
    { positions: [boss, clerk, { ...packer, reportsTo: 'clerk' }] },
    '打包员 汇报给：店长 → 店员（运营中心方案）',
  ),
  of(
    'covers',
    {},
    { positions: [{ ...boss, covers: [{ role: 'packer', suggested }] }, clerk, packer] },
    '店长 兼 打包员 的活（运营中心方案）',
  ),
  of(
    'covers',
    { positions: [{ ...boss, covers: [{ role: 'packer', suggested }] }, clerk] },
    { positions: [boss, clerk] },
    '店长 不再兼 打包员 的活（运营中心方案）；打包员 的活没人接✗',
  ),
  of(
    'covers',
    { positions: [{ ...boss, covers: [{ role: 'packer', suggested }] }, clerk] },
    { positions: [{ ...boss, covers: [{ role: 'packer', duties: ['read-figures'], suggested }] }, clerk] },
    '店长 兼 打包员 的职责：全部 → 1 条（运营中心方案）',
  ),
  a(
    'covers',
    { roles: { packer: packing }, models: model({ positions: [coverOf('pack', 'count'), clerk] }) },
    { roles: { packer: packing }, models: model({ positions: [coverOf('pack'), clerk] }) },
    '店长 兼 打包员 的职责：去掉「盘点」（运营中心方案）；打包员 有 1 条职责没人接✗',
  ),
  of(
    'dotted-line',
    {},
    { dottedLines: [{ from: 'packer', to: 'clerk', label: '发货', suggested }] },
    '运营中心方案新增虚线：打包员 到 店员（发货）',
  ),
  of(
    'dotted-line',
    { positions: [boss, clerk], dottedLines: [{ from: 'manager', to: 'clerk', label: '排班', suggested }] },
    { positions: [boss, { ...clerk, id: 'counter' }] },
    '运营中心方案去掉虚线：店长 到 店员（排班）',
  ),
  of(
    'left-out',
    {},
    { leavesOut: [{ role: 'packer', why: '外包', suggested }] },
    '运营中心方案新增“不设的岗位”打包员',
  ),
  of('model-fits', {}, { summary: '十个人以上的店' }, '运营中心方案 说明：两三个人的小店 → 十个人以上的店'),
  of(
    'model-fits',
    { fits: { from: 3, to: 7, when: '一两家店', suggested } },
    { fits: { from: 3, to: 8, when: '一两家店', suggested } },
    '运营中心方案 适用人数上限：7 → 8',
  ),
  a(
    'active-model',
    { models: { big: aModel({ title: '大店' }) } },
    { models: { big: aModel({ title: '大店' }) }, settings: someSettings({ model: 'big' }) },
    '设置里的组织方案：小店 → 大店',
  ),
  a(
    'active-model',
    { models: { ...model({}), big: aModel({ title: '大店', positions: [boss, packer] }) } },
    {
      models: { ...model({}), big: aModel({ title: '大店', positions: [boss, packer] }) },
      settings: someSettings({ model: 'big' }),
    },
    '设置里的组织方案：运营中心 → 大店（合计 6 → 2 人）；店员 的活没人接✗',
  ),
  a('setting', {}, { settings: someSettings({ company: '新店' }) }, '设置里的公司名称：小店 → 新店'),
  a(
    'setting',
    { settings: someSettings({ approvals: { maxShare: 0.3 }, review: { warnDays: 14 } }) },
    {
      settings: someSettings({
        approvals: { maxShare: 0.4 },
        review: { warnDays: 30 },
        feedback: 'none',
        accounts: [{ role: 'clerk', names: ['li-si'] }],
      }),
    },
    '设置里的一个岗位最多拍板的比例：30% → 40%',
    '设置里的核对到期提前几天提醒：14 天 → 30 天',
    '设置里的收反馈的方式：无 → 不问',
    '设置里的岗位对应的账号：加「店员 li-si」',
  ),
];
