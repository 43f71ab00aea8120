import { expect, test } from 'vitest';
import { periodOf } from './period.ts';

const evening = new Date(2026, 10, 22, 23, 59); // a Sunday

test.each([
  ['daily', '2026-11-22'],
  ['weekly', '2026-11-16'],
  ['monthly', '2026-11'],
  ['quarterly', '2026-Q4'],
  ['yearly', '2026'],
] as const)('a %s period is named by its beginning', (rhythm, name) => {
  expect(periodOf(rhythm, evening)).toBe(name);
});

test('a week begins on Monday, also across the turn of a year', () => {
  expect(periodOf('weekly', new Date(2026, 10, 23))).toBe('2026-11-23');
  expect(periodOf('weekly', new Date(2027, 0, 3))).toBe('2026-12-28');
});

test('a day ends at midnight by the clock of the reader', () => {
  expect(periodOf('daily', new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22');
  expect(periodOf('daily', new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
});
