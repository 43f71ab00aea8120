import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aMetric } from '../fixtures/builders.ts';
import { formulaText } from './formula-text.ts';

const handbook = aHandbook({ metrics: [aMetric({ id: 'visitors', title: '访客_数' })] });

test.each([
  ['"访客[B]*" / visitors', '访客[B]* ÷ 访客_数'],
  ['("一" - "二") * 100', '（一 − 二） × 100'],
])('%s is said as it is called, for whoever escapes it', (formula, text) => {
  expect(formulaText(handbook, formula)).toBe(text);
});
