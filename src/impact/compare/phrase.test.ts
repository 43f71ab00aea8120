import { expect, test } from 'vitest';
import { besideKind, named, quotedBoth, readBoth, subject } from './phrase.ts';

const metric = { kind: 'metrics', id: 'ctr', title: '点击率' } as const;

test('beside its kind, a sentence says it no second time', () => {
  expect(besideKind(`${subject(metric)}改名为「点击率」`, 'metrics')).toBe('「点击率」改名为「点击率」');
  expect(besideKind(`新增${named(metric)}`, 'metrics')).toBe('新增「点击率」');
  expect(besideKind('新增 18 个部门：董事会、业务部等', 'departments')).toBe('新增 18 个：董事会、业务部等');
  expect(besideKind('设置：公司名称：甲 → 乙', 'settings')).toBe('公司名称：甲 → 乙');
});

test('what else bears the name of the kind keeps it', () => {
  expect(besideKind('部门负责人会 主持：店长', 'departments')).toBe('部门负责人会 主持：店长');
  expect(besideKind('店长 汇报给岗位「运营总监」', 'roles')).toBe('店长 汇报给岗位「运营总监」');
});

test('a sentence with a wording and what it became is taken apart again', () => {
  expect(readBoth(`店员 职责「回复」的标准：${quotedBoth('当天', '说“好”，次日')}`)).toEqual({
    lead: '店员 职责「回复」的标准',
    was: '当天',
    is: '说“好”，次日',
  });
  expect(readBoth('店员 编制：4 → 6（18 人方案）')).toBeUndefined();
});
