import { expect, test } from 'vitest';
import { sumOf } from './sum-of.ts';

test.each([
  [[], 0],
  [[33.3, 33.3, 33.4], 100],
  [[0.1, 0.2], 0.3],
  [[1000.1, 1000.2, 0.3], 2000.6],
  [Array<number>(12).fill(33.333), 400],
  [[400, -399.96], 0.04],
])('%j comes to %d', (amounts, sum) => {
  expect(sumOf(amounts)).toBe(sum);
});
