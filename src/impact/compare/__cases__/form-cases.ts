import { aForm, type Written } from '../../../fixtures/builders.ts';
import type { Form } from '../../../schema/form.ts';
import type { ChangeKind } from '../change-kinds.ts';
import { a, type Case } from './case.ts';

const suggested = true as const;
const number = { id: 'number', name: '订单号', type: 'text' as const, example: '1', suggested };
const reason = { id: 'reason', name: '原因', type: 'text' as const, example: '破损', suggested };
const claim = { id: 'claim', name: '诉求', type: 'choice' as const, example: '换货', suggested };
const aField = (name: string, index: number) => ({ ...reason, id: `field-${index}`, name });
const form = (written: Written<typeof Form>) => ({
  log: aForm({ title: '登记表', fields: [number], ...written }),
});

/** The form before and after. */
function of(kind: ChangeKind, is: Written<typeof Form>, ...sentences: string[]): Case {
  return a(kind, { forms: form({}) }, { forms: form(is) }, ...sentences);
}

export const formCases: Case[] = [
  of(
    'form-field-added',
    { fields: [number, { ...reason, required: true }] },
    '登记表新增字段「原因」（必填）',
  ),
  a(
    'form-field-removed',
    { forms: form({ fields: [number, reason] }) },
    { forms: form({}) },
    '登记表去掉字段「原因」',
  ),
  a(
    'form-field-removed',
    { forms: form({ fields: [number, reason] }) },
    { forms: { ...form({}), refunds: aForm({ title: '退款表', fields: [reason] }) } },
    '新增表单「退款表」',
    '登记表有 1 个字段移到退款表：「原因」',
  ),
  a(
    'form-field-removed',
    { forms: form({ fields: [number, ...[...'甲乙丙丁'].map(aField)] }) },
    { forms: form({ fields: [number] }) },
    '登记表去掉 4 个字段：「甲」、「乙」、「丙」、「丁」',
  ),
  a(
    'form-field',
    { forms: form({ fields: [{ ...claim, options: ['退货退款', '换货'] }] }) },
    { forms: form({ fields: [{ ...claim, options: ['退货退款和邮费', '换货'] }] }) },
    '登记表字段「诉求」的选项：「退货退款」 → 「退货退款和邮费」',
  ),
  of('form-field', { fields: [{ ...number, name: '单号' }] }, '登记表字段改名：「订单号」 → 「单号」'),
  of('form-required', { fields: [{ ...number, required: true }] }, '登记表字段「订单号」改为必填'),
  of('form-people', { filledBy: ['packer'] }, '登记表 谁填：加「打包员」，去掉「店员」'),
  of('form-frequency', { frequency: { when: 'daily', suggested } }, '登记表 频次：有事就做 → 每日'),
  of('form-keep', { keep: { months: 36, suggested } }, '登记表 保存：无 → 36 个月'),
];
