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
