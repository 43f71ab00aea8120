import { expect, test } from 'vitest';
import { cutPinyin, parseSyllables, soundKey } from './syllables.ts';

const syllables = parseSyllables('che车 dian店 huo货 tong通 tui退 xi西 xian先 an安 zhang长 chang长 zhi直');

test('knows both readings of a character', () => {
  expect(syllables.of('长')).toEqual(['zhang', 'chang']);
});

test('cuts letters into as few syllables as possible', () => {
  expect(cutPinyin('zhitongche', syllables)).toEqual(['zhi', 'tong', 'che']);
  expect(cutPinyin('xian', syllables)).toEqual(['xian']);
});

test('says that a word is no pinyin', () => {
  expect(cutPinyin('budget', syllables)).toBeUndefined();
});

test.each([
  ['zhi', 'zi'],
  ['sheng', 'sen'],
  ['nan', 'lan'],
])('hears %s as %s', (syllable, key) => {
  expect(soundKey(syllable)).toBe(key);
});
