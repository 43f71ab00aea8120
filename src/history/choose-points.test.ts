import { expect, test } from 'vitest';
import { choosePoints } from './choose-points.ts';

const commits = (...days: string[]) => days.map((day, index) => ({ hash: `c${index}`, day }));
const daysOf = (...days: string[]) => {
  const { spacing, commits: points } = choosePoints(commits(...days));
  return [spacing, ...points.map(({ day }) => day)];
};

test('takes the last commit of each month, oldest first', () => {
  expect(daysOf('2026-11-20', '2026-11-02', '2026-10-31', '2026-10-01', '2026-08-15')).toEqual([
    'month',
    '2026-08-15',
    '2026-10-31',
    '2026-11-20',
  ]);
});

test('takes weeks from Monday on while there are not three months', () => {
  expect(daysOf('2026-11-23', '2026-11-22', '2026-11-16', '2026-11-15')).toEqual([
    'week',
    '2026-11-15',
    '2026-11-22',
    '2026-11-23',
  ]);
});

test('takes days of the first weeks', () => {
  expect(daysOf('2026-11-21', '2026-11-21', '2026-11-20')).toEqual(['day', '2026-11-20', '2026-11-21']);
});

test('goes back no further than a year', () => {
  const months = Array.from(
    { length: 30 },
    (_, index) => `${2026 - Math.floor(index / 12)}-${String(12 - (index % 12)).padStart(2, '0')}-01`,
  );
  const [, first, ...rest] = daysOf(...months);
  expect([first, rest.length]).toEqual(['2025-12-01', 12]);
});

test('goes by days where these run backwards', () => {
  expect(daysOf('2026-08-01', '2026-11-01', '2026-10-01')).toEqual([
    'month',
    '2026-08-01',
    '2026-10-01',
    '2026-11-01',
  ]);
});

test('says nothing of an empty history', () => {
  expect(daysOf()).toEqual(['day']);
});
