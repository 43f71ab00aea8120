import { expect, test } from 'vitest';
import { clock, count, day, localId } from '../schema/field.ts';
import { Position } from '../schema/model.ts';
import { rhythms } from '../schema/role.ts';
import { mendValue, wordNamed } from './mend-value.ts';

const fields = { clock, count, day, id: localId, headcount: Position.shape.headcount };

test.each([
  ['day', '2026.8.31', '2026-08-31'],
  ['day', '2026/8/31', '2026-08-31'],
  ['day', '2026年9月1日', '2026-09-01'],
  ['day', '2026-9-1', '2026-09-01'],
  ['clock', '9:30', '09:30'],
  ['clock', '９：３０', '09:30'],
  ['clock', '9点', '09:00'],
  ['headcount', '2人', '2'],
  ['headcount', '2~3', '2-3'],
  ['headcount', '2-3 人', '2-3'],
  ['id', 'Write_Copy', 'write-copy'],
] as const)('a %s written %s is meant to be %s', (field, written, right) => {
  expect(mendValue(written, (value) => fields[field].safeParse(value).success)).toBe(right);
});

test.each([
  ['day', '2026-13-40'],
  ['day', '下周'],
  ['count', '半年'],
  ['clock', '25点'],
  ['id', '写文案'],
] as const)('of a %s written %s nothing is guessed', (field, written) => {
  expect(mendValue(written, (value) => fields[field].safeParse(value).success)).toBeUndefined();
});

test.each([
  ['everyMonths', '6个月', '6'],
  ['months', '3年', '36'],
  ['months', '90天', undefined],
  ['minutes', '2小时', '120'],
  ['minutes', '15 分钟', '15'],
  ['warnDays', '2周', '14'],
  ['total', '120万', '1200000'],
  ['total', '1.5 万元', '15000'],
  ['total', '30 人', '30'],
  ['total', '3年', undefined],
] as const)('in %s, %s is %s', (key, written, right) => {
  expect(mendValue(written, Number.isInteger, key)).toBe(right);
});

test('an account is meant without the sign that calls it', () => {
  const account = /^[\w/-]+$/;
  expect(mendValue('@example/handbook', (value) => account.test(String(value)))).toBe('example/handbook');
});

test.each([
  ['每日', 'daily'],
  ['每天', 'daily'],
  ['每季度', 'quarterly'],
  ['有时', undefined],
])('%s is called %s', (name, word) => {
  expect(wordNamed(name, rhythms)).toBe(word);
});
