import { expect, test } from 'vitest';
import { wordDiff, type Run } from './word-diff.ts';

const marked = (runs: readonly Run[]): string =>
  runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

test('marks the words that only one of two wordings has', () => {
  const { was, is } = wordDiff('盘点发现库存不够，仓库来报警', '盘点发现库存不够，仓库发预警');
  expect(marked(was)).toBe('盘点发现库存不够，仓库[来报警]');
  expect(marked(is)).toBe('盘点发现库存不够，仓库[发预警]');
});

test('marks nothing of what is the same', () => {
  expect(marked(wordDiff('先看数据', '先看数据').is)).toBe('先看数据');
});

test('says both wordings in full', () => {
  const [was, is] = ['8 个人、每人一摊：另有新媒体', '8 个人、每人管一摊：另有美工、渠道'];
  const runs = wordDiff(was, is);
  expect(runs.was.map(({ text }) => text).join('')).toBe(was);
  expect(runs.is.map(({ text }) => text).join('')).toBe(is);
});

test('does not stop at a single character between two changes', () => {
  const { is } = wordDiff('甲乙丙丁，戊己庚辛', '子丑寅卯，辰巳午未');
  expect(is).toHaveLength(1);
});
