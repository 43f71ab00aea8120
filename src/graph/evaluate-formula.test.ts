import { expect, test } from 'vitest';
import { dividesByZero, evaluateFormula, inputsOf } from './evaluate-formula.ts';
import { parseFormula } from './formula.ts';

const evaluate = (text: string, inputs: Record<string, number> = {}) =>
  evaluateFormula(parseFormula(text), new Map(Object.entries(inputs)));

test('computes the safety stock: average daily sales of 30 days times 15', () => {
  expect(evaluate('"近 30 天日均销量" * 15', { '近 30 天日均销量': 40 })).toEqual({ value: 600 });
});

test('heeds precedence, parentheses and order', () => {
  expect(evaluate('2 + 3 * 4')).toEqual({ value: 14 });
  expect(evaluate('(2 + 3) * 4')).toEqual({ value: 20 });
  expect(evaluate('100 / 10 / 5')).toEqual({ value: 2 });
  expect(evaluate('10 - 3 - 2')).toEqual({ value: 5 });
});

test('takes metrics by their ids', () => {
  expect(evaluate('visitors * cvr / 100', { visitors: 2000, cvr: 3 })).toEqual({ value: 60 });
});

test('says so when something is divided by nothing', () => {
  expect(evaluate('"成交" / "花费"', { 成交: 5, 花费: 0 })).toEqual({ failed: 'division-by-zero' });
  expect(evaluate('"成交" / "花费"', { 成交: 0, 花费: 0 })).toEqual({ failed: 'division-by-zero' });
  expect(evaluate('1 / (2 - 2) + 5')).toEqual({ failed: 'division-by-zero' });
});

test('says so when a number grows out of bounds', () => {
  expect(evaluate('"甲" * "甲"', { 甲: 1e200 })).toEqual({ failed: 'too-large' });
});

test('asks for each quantity once, in reading order', () => {
  expect(inputsOf(parseFormula('( gmv - "成本" ) / gmv * 100'))).toEqual(['gmv', '成本']);
});

test.each([
  ['"甲" / 0', true],
  ['"甲" / (2 - 2) * 5', true],
  ['1 / ("甲" - "甲")', false],
  ['"甲" / 2', false],
])('knows of %j whether it divides by nothing whatever one enters', (text, says) => {
  expect(dividesByZero(parseFormula(text))).toBe(says);
});

test('throws for a quantity without a number', () => {
  expect(() => evaluate('"甲" + 1')).toThrow('甲');
});
