import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test('drops what nobody can see', () => {
  expect(cleanText('a\u0000b\u200Bc\u202Ed\uFEFF\uD800')).toBe('abcd');
});

test('joins runs of blanks and line ends to one space', () => {
  expect(cleanText('  退货\t\n 入库\u2028登记 ')).toBe('退货 入库 登记');
});

test('keeps emoji sequences, right-to-left letters and accents', () => {
  expect(cleanText('🧑‍💻 שלום e\u0301')).toBe('🧑‍💻 שלום e\u0301');
});

test('drops a joiner that joins nothing', () => {
  expect(cleanText('甲\u200D乙')).toBe('甲乙');
});

test.each(['ROI ≥ 2', '“30 秒” 内，回复', 'a—b…c', '（½）'])(
  'leaves %j, where nothing is to clean',
  (text) => {
    expect(cleanText(text)).toBe(text);
  },
);

test.each([
  [' 甲', '甲'],
  ['甲 ', '甲'],
  ['甲  乙', '甲 乙'],
  ['soft\u00ADhyphen', 'softhyphen'],
  ['', ''],
])('cleans %j though every sign but one is plain', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
