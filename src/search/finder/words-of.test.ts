import { expect, test } from 'vitest';
import { cutUp } from './normalise.ts';
import { wordsIn } from './words-of.ts';

const wordsOf = (text: string) => {
  const cut = cutUp(text);
  const words = wordsIn(cut).map(({ from, to }) => cut.units.slice(from, to).join(''));
  return words.filter((word, at) => word !== words[at - 1]);
};

test('knows the word that each character is part of', () => {
  expect(wordsOf('人力资源')).toEqual(['人力', '资源']);
  expect(wordsOf('盘典')).toEqual(['盘', '典']);
});

test('joins nothing across a gap or another script', () => {
  expect(wordsOf('标 准')).toEqual(['标', '准']);
  expect(wordsOf('考核 erp 30 表')).toEqual(['考核', 'erp', '30', '表']);
});
