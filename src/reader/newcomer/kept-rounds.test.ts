import { expect, test } from 'vitest';
import { keptRounds } from './kept-rounds.ts';

const on = (day: string, right: number, of = 10) => ({ on: `2026-11-${day}`, round: 0, right, of });

test('says nothing before the first round', () => {
  expect(keptRounds([])).toBe('');
});

test('says the latest round and the best one', () => {
  expect(keptRounds([on('02', 7), on('03', 9), on('09', 8)])).toBe(
    '自测最近一次：2026-11-09，答对 8 题，共 10 题。最好一次：2026-11-03，答对 9 题，共 10 题。',
  );
});

test('says it once where the latest round is the best, or as good', () => {
  expect(keptRounds([on('02', 7), on('09', 7)])).toBe('自测最近一次：2026-11-09，答对 7 题，共 10 题。');
});

test('compares rounds of different lengths by their share', () => {
  expect(keptRounds([on('02', 4, 4), on('09', 9)])).toContain('最好一次：2026-11-02，答对 4 题，共 4 题。');
});
