import rrule from 'rrule';
import { describe, expect, test } from 'vitest';
import { occurrences } from './occurrences.ts';

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const between = (rule: string, from: string, to: string): string[] =>
  occurrences(rule, utc(from), utc(to)).map((day) => day.toISOString().slice(0, 10));

describe('occurrences', () => {
  test('counts every second week from the first day', () => {
    expect(between('FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2026-01-05', '2026-02-04')).toEqual([
      '2026-01-07',
      '2026-01-21',
      '2026-02-04',
    ]);
  });

  test('picks the last working day of each month, also of the one that ends behind the last day', () => {
    const rule = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';
    expect(between(rule, '2026-01-15', '2026-03-20')).toEqual(['2026-01-30', '2026-02-27']);
  });

  test('knows a position from the start of a month that began before the first day', () => {
    expect(between('FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2', '2026-01-10', '2026-02-28')).toEqual([
      '2026-01-12',
      '2026-02-09',
    ]);
  });

  // In a first week that has begun the library counts from the first day, not from the week's.
  test.each([
    ['FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2', '2026-01-05'],
    ['FREQ=WEEKLY;BYDAY=SU,MO,WE;BYSETPOS=1;WKST=SU', '2026-01-04'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO,WE;BYSETPOS=-1', '2026-01-05'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1', '2026-01-07'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '2026-01-07'],
    ['FREQ=YEARLY;BYMONTH=6,11;BYDAY=SA;BYSETPOS=2', '2026-01-07'],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=1,15;BYSETPOS=5,-1', '2026-01-07'],
  ])('agrees with the library where that comes to an end: %s', (rule, first) => {
    const [from, to] = [utc(first), utc('2031-08-19')];
    const theirs = new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: from, until: to });
    expect(occurrences(rule, from, to)).toEqual(theirs.all());
  });

  test.each(['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=-31'])(
    'does not look for a day that no month has: %s',
    (rule) => {
      expect(between(rule, '2026-01-05', '2126-01-05')).toEqual([]);
    },
    3000,
  );

  test('takes the first Monday of a year, and of each month that is named', () => {
    expect(between('FREQ=YEARLY;BYDAY=1MO', '2026-01-05', '2027-12-31')).toEqual([
      '2026-01-05',
      '2027-01-04',
    ]);
    expect(between('FREQ=YEARLY;BYMONTH=6,11;BYDAY=1MO', '2026-01-05', '2026-12-31')).toEqual([
      '2026-06-01',
      '2026-11-02',
    ]);
  });
});
