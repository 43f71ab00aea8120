import { expect, test } from 'vitest';
import { circledNumber, markInList } from './circled-number.ts';

test.each([
  [1, '①'],
  [20, '⑳'],
  [21, '㉑'],
  [35, '㉟'],
  [36, '㊱'],
  [50, '㊿'],
])('puts %i in a circle', (number, sign) => {
  expect(circledNumber(number)).toBe(sign);
});

test.each([0, 51, -1])('has no sign for %i', (number) => {
  expect(circledNumber(number)).toBe('');
});

test('marks the items of a list, unless there is but one', () => {
  expect([0, 1, 2].map((index) => markInList(index, 3))).toEqual(['①', '②', '③']);
  expect(markInList(0, 1)).toBe('');
});
