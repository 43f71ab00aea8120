import { expect, test } from 'vitest';
import { heardAs } from './heard-as.ts';
import { PairIndex } from './pair-index.ts';
import { Passage } from './passages.ts';
import { parseSyllables } from './syllables.ts';

const syllables = parseSyllables('pan盘判dian点典店cha查茶chou抽hua花biao表标zhun准kao考he核');

/** The query as it is heard in some names, or in sentences, each of them written on three pages. */
const heardIn = (query: string, texts: string[], place: 'name' | 'part' = 'name', pages = 3) => {
  const all = texts.flatMap((text) => Array.from({ length: pages }, () => text));
  const passages = all.map((text) => new Passage({ page: 0, part: 0, place }, text, syllables));
  const written = new PairIndex();
  for (const [at, { units }] of passages.entries())
    for (const [index, unit] of units.entries()) written.add(at, unit, units[index + 1] ?? '');
  const timesWritten = (first: string, second: string) => written.find(first, second).length;
  return heardAs(query, passages, { syllables, timesWritten });
};

test('writes a slip of the ear as the passage does', () => {
  expect(heardIn('盘典', ['每月盘点一次'])).toBe('盘点');
  expect(heardIn('盘点抽茶', ['盘点后抽查'])).toBe('盘点抽查');
});

test('hears nothing where neither of two characters was typed', () => {
  expect(heardIn('盘典', ['判店、盘点'])).toBe('盘点');
  expect(heardIn('盘典', ['判店'])).toBeUndefined();
});

test('hears no word where two words meet', () => {
  expect(heardIn('标准', ['按考核表准备'], 'part')).toBeUndefined();
  expect(heardIn('抽茶', ['盘点以后抽查'], 'part')).toBe('抽查');
});

test('hears nothing that hardly anybody writes', () => {
  expect(heardIn('盘典', ['盘点'], 'name', 2)).toBeUndefined();
});

test('says nothing of a query that is written as it was typed, or that nothing sounds like', () => {
  expect(heardIn('盘点', ['每月盘点一次'])).toBeUndefined();
  expect(heardIn('抽花', ['每月盘点一次'])).toBeUndefined();
});
