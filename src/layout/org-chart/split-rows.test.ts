import { expect, test } from 'vitest';
import { fill, splitRows } from './split-rows.ts';

test('makes the widest row as narrow as possible', () => {
  expect(splitRows([100, 100, 100, 300], 2, 0)).toEqual([0, 3]);
  expect(splitRows([1, 1, 1, 1, 1, 1], 3, 0)).toEqual([0, 2, 4]);
});

test('counts the gaps between the items of a row', () => {
  expect(fill([10, 10, 10], 30, 0)).toEqual([0]);
  expect(fill([10, 10, 10], 30, 5)).toEqual([0, 2]);
});

test('finds no rows where one item alone is too wide', () => {
  expect(fill([10, 40], 30, 0)).toBeUndefined();
});
