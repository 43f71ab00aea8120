import { aForm, aGuide, aProcess, aRole } from '../../../fixtures/builders.ts';
import { a, type Case } from './case.ts';

const review = { on: '2026-09-01', everyMonths: 6 };
const suggested = true as const;
const long = '一二三四五六七八九十'.repeat(7);
const register = aForm({ title: '退货登记表', aliases: ['退货表'] });

export const pageCases: Case[] = [
  a('thing-added', {}, { forms: { register } }, '新增表单「退货登记表」'),
  a('thing-removed', { forms: { register } }, {}, '删除表单「退货登记表」'),
  a(
    'thing-removed',
    {},
    { roles: { clerk: undefined } },
    '删除岗位「店员」；店长、打包员、退货流程还在用它✗',
  ),
  a(
    'thing-renamed',
    { forms: { register } },
    { forms: { register: { ...register, title: '退换登记表' } } },
    '退货登记表改名为「退换登记表」',
  ),
  a(
    'thing-renamed',
    { forms: { register: { ...register, title: `${long}登记表` } } },
    { forms: { register: { ...register, title: `${long}记录表` } } },
    '…六七八九十一二三四五六七八九十登记表改名为「…六七八九十一二三四五六七八九十记录表」',
  ),
  a(
    'thing-renamed',
    { forms: { register } },
    { forms: { register: { ...register, title: '退换"\\登记表' } } },
    '退货登记表改名为「退换"\\登记表」',
  ),
  a(
    'id-changed',
    { forms: { register } },
    { forms: { 'return-register': register } },
    '表单「退货登记表」的编号：register → return-register，网址跟着变，旧网址打不开',
  ),
  a(
    'departments-merged',
    {},
    { departments: { stock: undefined }, roles: { packer: aRole({ title: '打包员' }) } },
    '仓储部并入门店部，1 个岗位跟着走',
    '打包员 所属部门：仓储部 → 门店部',
  ),
  a(
    'page-owner',
    { forms: { register } },
    { forms: { register: aForm({ ...register, owner: 'clerk' }) } },
    '退货登记表 页面负责人：店长 → 店员',
  ),
  a(
    'review-recorded',
    { forms: { register } },
    {
      forms: {
        register: aForm({ ...register, review: { ...review, on: '2026-11-20', checked: '对过后台' } }),
      },
    },
    '退货登记表核对于 2026-11-20（对过后台），下次 2027-05-20',
  ),
  a(
    'review-recorded',
    { forms: { register } },
    { forms: { register: aForm({ ...register, review: { ...review, by: 'clerk' } }) } },
    '退货登记表 核对人：无 → 店员',
  ),
  a(
    'review-period',
    { forms: { register } },
    { forms: { register: aForm({ ...register, review: { ...review, everyMonths: 3 } }) } },
    '退货登记表 核对周期：6 → 3 个月',
  ),
  a(
    'controlled',
    { forms: { register } },
    { forms: { register: aForm({ ...register, controlled: true }) } },
    '退货登记表改为受控页，逾期未核对就不能发布',
  ),
  a(
    'aliases',
    { forms: { register } },
    { forms: { register: aForm({ ...register, aliases: ['退单'] }) } },
    '退货登记表 别名：加「退单」，去掉「退货表」',
  ),
  a(
    'notes',
    { forms: { register } },
    { forms: { register: aForm({ ...register, notes: [{ text: '旧表作废', suggested }] }) } },
    '退货登记表新增补充说明「旧表作废」',
  ),
  a(
    'notes',
    { forms: { register: aForm({ ...register, notes: [{ text: '旧表月底作废', suggested }] }) } },
    { forms: { register: aForm({ ...register, notes: [{ text: '旧表月中作废', basis: ['S0-01'] }] }) } },
    '退货登记表补充说明改写：「旧表月底作废」 → 「旧表月中作废」',
  ),
  a(
    'confirmed',
    { roles: { clerk: aRole({ title: '店员' }) } },
    {
      roles: {
        clerk: aRole({
          title: '店员',
          duties: [{ id: 'read-figures', what: '看昨天的数据', when: 'daily', basis: ['S0-01'] }],
        }),
      },
    },
    '店员 「看昨天的数据」由建议改为有依据（S0-01）',
  ),
  a(
    'became-suggested',
    {
      roles: {
        clerk: aRole({
          title: '店员',
          duties: [{ id: 'read-figures', what: '看昨天的数据', when: 'daily', basis: ['S0-01'] }],
        }),
      },
    },
    {
      roles: {
        clerk: aRole({
          title: '店员',
          duties: [
            {
              id: 'read-figures',
              what: '看昨天的数据',
              when: 'daily',
              basis: ['S0-01'],
              suggested: ['when'],
            },
          ],
        }),
      },
    },
    '店员 「看昨天的数据」的频次由有依据改为建议',
  ),
  a(
    'basis',
    { roles: { clerk: aRole({ title: '店员', mission: { text: '卖货', basis: ['S0-01'] } }) } },
    { roles: { clerk: aRole({ title: '店员', mission: { text: '卖货', basis: ['S0-02'] } }) } },
    '店员 「卖货」的依据：加「S0-02」，去掉「S0-01」',
  ),
  a(
    'basis',
    { processes: { returns: aProcess({ title: '退换货', basis: ['S0-01'] }) } },
    { processes: { returns: aProcess({ title: '退换货', basis: ['S0-02'] }) } },
    '退换货流程的依据：加「S0-02」，去掉「S0-01」',
  ),
  a(
    'other',
    { guides: { welcome: aGuide({ title: '入门' }) } },
    { guides: { welcome: aGuide({ title: '入门', description: '知道先看哪一页' }) } },
    '指南「入门」一句话：知道去哪里找什么 → 知道先看哪一页',
  ),
];
