import { expect, test } from 'vitest';
import { impossibleTime } from './impossible-time.ts';

test.each([
  ['2026-11-31', '11 月没有 31 日'],
  ['2026-13-01', '没有 13 月'],
  ['2026-00-10', '没有 0 月'],
  ['2026-10-00', '10 月没有 0 日'],
  ['2027-02-29', '2027 年 2 月没有 29 日'],
  ['25:00', '一天只到 23:59'],
  ['24:00', '一天只到 23:59'],
  ['12:60', '一小时只有 60 分钟'],
])('says why there is no %s', (written, reason) => {
  expect(impossibleTime(written)).toBe(reason);
});

test.each(['2028-02-29', '2026-11-30', '23:59', '月底', '2026-1-1'])('has nothing against %s', (written) => {
  expect(impossibleTime(written)).toBeUndefined();
});
