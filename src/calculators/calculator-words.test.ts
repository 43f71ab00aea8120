import { expect, test } from 'vitest';
import { formatNumber, isAsGoodAs } from './calculator-words.ts';

test.each([
  [12860, '12,860'],
  [2.996, '3'],
  [0.0312, '0.0312'],
  [-0.004, '-0.004'],
  [-0.00001, '0'],
  [-0, '0'],
])('shows %d as %s', (value, shown) => {
  expect(formatNumber(value)).toBe(shown);
});

test.each([
  [2.996, 3, '2.996'],
  [12.004, 12, '12.004'],
  [11.5, 12, '11.5'],
  [-0.00001, 0, '-0.00001'],
  [3, 3, '3'],
  [0.1 + 0.2, 0.3, '0.3'],
  [(0.29 / 0.1) * 100, 290, '290'],
])('shows %d beside a target of %d as %s', (value, target, shown) => {
  expect(formatNumber(value, target)).toBe(shown);
});

test('numbers that differ by what computing adds are as good as each other', () => {
  expect(isAsGoodAs(0.1 + 0.2, 0.3)).toBe(true);
  expect(isAsGoodAs(1_000_000.0000001, 1_000_000)).toBe(true);
  expect(isAsGoodAs(2.996, 3)).toBe(false);
});
