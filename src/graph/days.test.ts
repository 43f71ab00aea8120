import { expect, test } from 'vitest';
import { addDays, dayIn } from './days.ts';

test('counts days across months, years and leap days, both ways', () => {
  expect(addDays('2026-11-30', 14)).toBe('2026-12-14');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  expect(addDays('2026-11-30', 0)).toBe('2026-11-30');
});

test.each([
  ['Asia/Shanghai', '2026-11-30T15:59:59Z', '2026-11-30'],
  ['Asia/Shanghai', '2026-11-30T16:00:00Z', '2026-12-01'],
  ['America/Los_Angeles', '2027-01-01T07:59:00Z', '2026-12-31'],
  ['UTC', '2026-01-05T00:00:00Z', '2026-01-05'],
])('knows which day it is in %s at %s', (timeZone, now, day) => {
  expect(dayIn(timeZone, new Date(now))).toBe(day);
});
