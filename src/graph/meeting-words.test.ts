import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aMeeting } from '../fixtures/builders.ts';
import { byDayOfMonth, clockSpan, intervalInWords, weeklyLoad } from './meeting-words.ts';

describe('weeklyLoad', () => {
  test.each([
    [2.49, 'load.hours', '2.5'],
    [0.96, 'load.hours', '1'],
    [0.8, 'load.minutes', '50'],
    [0.38, 'load.minutes', '25'],
    [0.01, 'load.minutes', '5'],
  ])('says %f hours by %s as %s', (hours, key, count) => {
    expect(weeklyLoad(hours)).toEqual({ key, count });
  });
});

describe('clockSpan', () => {
  test('says from when to when', () => {
    const rhythm = { recurrence: 'FREQ=DAILY', at: '09:40', minutes: 30, suggested: true as const };
    expect(clockSpan(aMeeting({ rhythm }))).toBe('09:40–10:10');
  });

  test('says nothing of a meeting at no set time', () => {
    expect(clockSpan(aMeeting())).toBeUndefined();
  });
});

test.each([
  ['FREQ=DAILY;INTERVAL=2', '每 2 天'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '每 2 周'],
  ['FREQ=MONTHLY;BYMONTHDAY=1;INTERVAL=3', '每 3 个月'],
  ['FREQ=WEEKLY;BYDAY=MO', undefined],
])('%s comes round %s', (rule, words) => {
  expect(intervalInWords(rule)).toBe(words);
});

test('a meeting that is not held every year comes last in a month, and the others keep their order', () => {
  const rules = [
    'FREQ=YEARLY;INTERVAL=3;BYMONTH=1;BYMONTHDAY=2', // not in a leap year like 2028
    'FREQ=MONTHLY;BYMONTHDAY=20',
    'FREQ=MONTHLY;BYMONTHDAY=5',
  ];
  const rhythms = rules.map((recurrence) => ({ recurrence, minutes: 30, suggested: true as const }));
  const { meetings } = aHandbook({
    meetings: Object.fromEntries(rhythms.map((rhythm, index) => [`m${index}`, aMeeting({ rhythm })])),
  });
  expect(byDayOfMonth([...meetings.values()]).map(({ id }) => id)).toEqual(['m2', 'm1', 'm0']);
});
