import { expect, test } from 'vitest';
import { heardAs } from './heard-as.ts';
import { PairIndex } from './pair-index.ts';
import { Passage } from './passages.ts';
import { Slips } from './slips.ts';
import { parseSyllables } from './syllables.ts';

const syllables = parseSyllables(
  'pan盘判dian点典店cha查茶chou抽hua花biao标表zhun准he核kao考li离力zhi职资ren人yuan源yi一意jian件见',
);

const heardIn = (query: string, ...texts: string[]) => {
  const passages = texts.map((text) => new Passage({ page: 0, part: 0, place: 'part' }, text, syllables));
  const written = new PairIndex();
  for (const [at, { units }] of passages.entries())
    for (const [index, unit] of units.entries()) written.add(at, unit, units[index + 1] ?? '');
  const isWritten = (first: string, second: string) => written.find(first, second).length > 0;
  const isNamed = (first: string, second: string) => first + second === '盘点';
  return heardAs(new Slips(query, { syllables, isWritten, isNamed }), passages);
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

test('leaves words alone, and the ends of two that meet', () => {
  expect(heardIn('离职', '人力资源')).toBeUndefined();
  expect(heardIn('考核标准', '考核表准')).toBeUndefined();
  expect(heardIn('店叉花', '店叉', '抽茶', '叉花', '查')).toBeUndefined();
});

test('hears words only: no ends of two that meet in a passage, no numbers', () => {
  expect(heardIn('力职', '人力资源')).toBeUndefined();
  expect(heardIn('一件', '写意见')).toBeUndefined();
});
