import { describe, expect, test } from 'vitest';
import { aMeeting } from '../fixtures/builders.ts';
import { clockSpan, weeklyLoad } from './meeting-words.ts';

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
