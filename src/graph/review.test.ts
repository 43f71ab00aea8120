import { describe, expect, test } from 'vitest';
import { reviewDueOn, writtenDueOn } from './review.ts';

describe('reviewDueOn', () => {
  test.each([
    ['2026-09-01', 6, '2027-03-01'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 36, '2029-11-30'],
  ])('of %s after %i months is %s', (on, everyMonths, due) => {
    expect(reviewDueOn({ on, everyMonths })).toBe(due);
  });
});

describe('writtenDueOn', () => {
  test('is the day of a review, whatever else was written in it then', () => {
    expect(writtenDueOn({ on: '2026-09-01', everyMonths: 6, who: 'clerk' })).toBe('2027-03-01');
  });

  test.each([
    [{ on: '2026-09-01', everyMonths: 9_999_999 }],
    [{ on: '2026-09-01', everyMonths: Infinity }],
    [{ on: '2026-09-01', everyMonths: 1.5 }],
    [{ on: '9999-12-31', everyMonths: 6 }],
    [{ on: '0026-09-01', everyMonths: 6 }],
    [{ on: '2026-02-30', everyMonths: 6 }],
    [{ on: '2026-09-01' }],
    ['2026-09-01'],
    [null],
  ])('is none for %j', (review) => {
    expect(writtenDueOn(review)).toBeUndefined();
  });
});
