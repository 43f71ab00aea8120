import { describe, expect, test } from 'vitest';
import strings from '../i18n/zh-CN.json' with { type: 'json' };
import { formatRecurrence, parseRecurrence, type RecurrenceWords } from './recurrence.ts';

const daysOf = (rule: string): string[] => {
  const parsed = parseRecurrence(rule);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.days.map((day) => day.toISOString().slice(0, 10));
};
const problemOf = (rule: string): string | undefined => {
  const parsed = parseRecurrence(rule);
  return 'problem' in parsed ? parsed.problem : undefined;
};

describe('parseRecurrence', () => {
  test('looks at one leap year, no day more', () => {
    const days = daysOf('FREQ=DAILY');
    expect(days).toHaveLength(366);
    expect([days[0], days.at(-1)]).toEqual(['2028-01-01', '2028-12-31']);
  });

  test.each([
    ['FREQ=WEEKLY;BYDAY=MO', 52],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 260],
    ['FREQ=MONTHLY;BYDAY=-1FR', 12],
    ['FREQ=MONTHLY;BYDAY=+1MO', 12],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 12],
    ['FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=10', 4],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 1],
  ])('reads %s as %i days a year', (rule, count) => {
    expect(daysOf(rule)).toHaveLength(count);
  });

  test.each([
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', '按这个规则一次也不会开'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9', '按这个规则一次也不会开'],
    ['FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29', '按这个规则一次也不会开'],
    ['FREQ=WEEKLY', '没写星期几，补 BYDAY，例如 BYDAY=MO'],
    ['FREQ=MONTHLY;INTERVAL=3', '没写哪一天，补 BYMONTHDAY（几号）或 BYDAY（第几个星期几）'],
    ['FREQ=YEARLY;BYMONTH=11', '没写哪一天，补 BYMONTHDAY（几号）或 BYDAY（第几个星期几）'],
    ['FREQ=WEEKLY;BYMONTHDAY=5', '每周的会写星期几（BYDAY），不写几号（BYMONTHDAY）'],
    ['FREQ=WEEKLY;BYDAY=1MO', '第几个星期几只能和 FREQ=MONTHLY 或 FREQ=YEARLY 一起写'],
    ['FREQ=DAILY;BYSETPOS=1', 'BYSETPOS 只能和 FREQ=WEEKLY、MONTHLY 或 YEARLY 一起写'],
    ['FREQ=WEEKLY;BYDAY=+MO', '「BYDAY」不能是「+MO」'],
    ['FREQ=WEEKLY;BYDAY=MO;BYDAY=TU', '「BYDAY」写了两次'],
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=3', '会议一直开下去，不写 COUNT、UNTIL、DTSTART'],
    ['每周一', '规则要以 FREQ= 开头'],
    ['FREQ=YEARLY;BYMONTHDAY=1', '没写几月，补 BYMONTH；每个月都开的写 FREQ=MONTHLY;BYMONTHDAY=1'],
    ['FREQ=YEARLY;BYDAY=MO', '没写第几个星期几，例如 BYDAY=1MO；每周都开的写 FREQ=WEEKLY;BYDAY=MO'],
    ['FREQ=MONTHLY;BYDAY=1MO,TU', '没写第几个星期几，例如 BYDAY=1MO；每周都开的写 FREQ=WEEKLY;BYDAY=MO,TU'],
    [
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      '星期几（BYDAY）和几号（BYMONTHDAY）只写一个，两个都写就只有正好碰上的那天才开',
    ],
    ['FREQ=DAILY;BYDAY=MO,TU', '每天的会不写星期几；按星期几开的写 FREQ=WEEKLY;BYDAY=MO,TU'],
    ['FREQ=DAILY;INTERVAL=7;BYDAY=MO', '每天的会不写星期几；按星期几开的写 FREQ=WEEKLY;BYDAY=MO'],
    ['FREQ=DAILY;BYMONTHDAY=5', '每天的会不写几号；按几号开的写 FREQ=MONTHLY;BYMONTHDAY=5'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
      'BYSETPOS 只能和 BYDAY 一起写；每月最后一天写 FREQ=MONTHLY;BYMONTHDAY=-1',
    ],
    ['FREQ=MONTHLY;BYDAY=1MO,2MO;BYSETPOS=1', 'BYDAY 里已经写了第几个，不再写 BYSETPOS'],
    ['FREQ=YEARLY;BYMONTH=6,11;BYDAY=SA;BYSETPOS=2', '几个月里每月开一次的写 FREQ=MONTHLY，不写 FREQ=YEARLY'],
  ])('refuses %s: %s', (rule, problem) => {
    expect(problemOf(rule)).toBe(problem);
  });

  test('counts from the day on which calendars begin, and needs no day in the leap year it looks at', () => {
    expect(daysOf('FREQ=DAILY;INTERVAL=99;BYMONTH=2')).toEqual([]);
    expect(daysOf('FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=1')).toEqual(['2028-05-01']);
    expect(daysOf('FREQ=YEARLY;INTERVAL=3;BYMONTH=5;BYMONTHDAY=1')).toEqual([]);
  });

  test('is soon done with a rule under which no day falls', () => {
    const start = performance.now();
    expect(problemOf('FREQ=DAILY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=30')).toBeDefined();
    expect(problemOf('FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29')).toBe('按这个规则一次也不会开');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('answers every mixture of parts in Chinese, and never throws', () => {
    const values = [
      '',
      '0',
      '1',
      '-1',
      '+1',
      '99',
      'MO',
      '+MO',
      '1MO,-1FR',
      '0MO',
      '31',
      '-31',
      'x',
      '1,,2',
      '＝',
    ];
    const names = [
      'INTERVAL',
      'BYDAY',
      'BYMONTHDAY',
      'BYMONTH',
      'BYSETPOS',
      'WKST',
      'BYHOUR',
      '',
      'constructor',
    ];
    for (const frequency of ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'])
      for (const name of names)
        for (const value of values)
          for (const rest of ['', ';BYDAY=MO', ';BYMONTHDAY=1', ';']) {
            const problem = problemOf(`FREQ=${frequency};${name}=${value}${rest}`);
            if (problem !== undefined) expect(problem).toMatch(/\p{Script=Han}/u);
          }
  });
});

describe('formatRecurrence', () => {
  const chinese: RecurrenceWords = (word, values = {}) =>
    strings[`recurrence.${word}`].replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key]));

  test.each([
    ['FREQ=DAILY', '每天'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '每个工作日'],
    ['FREQ=WEEKLY;BYDAY=MO', '每周一'],
    ['FREQ=WEEKLY;BYDAY=MO,WE', '每周一、周三'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '每 2 周的周三'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR', '每 2 周的周一、周二、周三、周四、周五'],
    ['FREQ=MONTHLY;BYDAY=2TH,4TH', '每月第 2 个周四、第 4 个周四'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '每月最后一个周五'],
    ['FREQ=MONTHLY;BYDAY=-2FR', '每月倒数第 2 个周五'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '每月最后一个工作日'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1', '每月第 1 个工作日、最后一个工作日'],
    ['FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1', '每月第 1 个周六或周日'],
    ['FREQ=MONTHLY;BYMONTHDAY=5,-1', '每月 5 日、最后一天'],
    ['FREQ=MONTHLY;BYMONTHDAY=-3', '每月倒数第 3 天'],
    ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1', '每年 11 月 1 日'],
    ['FREQ=YEARLY;BYDAY=1MO', '每年第 1 个周一'],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29', '每 2 年 2 月 29 日'],
    ['FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=10', '每年 1 月、4 月、7 月、10 月 10 日'],
    ['FREQ=WEEKLY;BYMONTH=11;BYDAY=MO,TU,WE,TH,FR', '每年 11 月每个工作日'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '每周最后一个工作日'],
    ['FREQ=DAILY;BYMONTH=11', '每年 11 月每天'],
  ])('says %s as %s', (rule, said) => {
    expect(formatRecurrence(rule, chinese)).toBe(said);
  });
});
