import { describe, expect, test } from 'vitest';
import { reviewDueOn } from './review.ts';

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
