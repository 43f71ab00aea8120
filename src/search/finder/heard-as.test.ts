import { expect, test } from 'vitest';
import { heardAs } from './heard-as.ts';
import { PairIndex } from './pair-index.ts';
import { Passage } from './passages.ts';
import { parseSyllables } from './syllables.ts';

const syllables = parseSyllables('pan盘判dian点典店cha查茶chou抽hua花');

const heardIn = (query: string, ...texts: string[]) => {
  const passages = texts.map((text) => new Passage({ page: 0, part: 0, place: 'part' }, text, syllables));
  const written = new PairIndex();
  for (const [at, { units }] of passages.entries())
    for (const [index, unit] of units.entries()) written.add(at, unit, units[index + 1] ?? '');
  const isWritten = (first: string, second: string) => written.find(first, second).length > 0;
  return heardAs(query, passages, { syllables, isWritten });
};

test('writes a slip of the ear as the passage does', () => {
  expect(heardIn('盘典', '每月盘点一次')).toBe('盘点');
  expect(heardIn('盘点抽茶', '盘点后抽查')).toBe('盘点抽查');
});

test('takes the passage that shares a character with what was typed', () => {
  expect(heardIn('盘典', '判店、盘点')).toBe('盘点');
});

test('says nothing of a query that is written as it was typed, or that nothing sounds like', () => {
  expect(heardIn('盘点', '每月盘点一次')).toBeUndefined();
  expect(heardIn('抽花', '每月盘点一次')).toBeUndefined();
});
