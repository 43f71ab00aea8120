import { expect, test } from 'vitest';
import { digitsForNumerals, normalise, parseCharacterMap, unitsOf, cutUp, neighbourOf } from './normalise.ts';

const simplified = parseCharacterMap('車车退退換换貨货');

test('writes traditional characters, full-width letters and capitals as the handbook does', () => {
  expect(normalise('直通車 ＲＯＩ　退換貨', simplified)).toBe('直通车 roi 退换货');
});

test('drops invisible characters and line breaks', () => {
  expect(normalise('退\u200b货\n谁\u202e负责', simplified)).toBe('退 货 谁 负责');
});

test.each([
  ['双十一', '双11'],
  ['六大报表', '6大报表'],
  ['五个部门', '5部门'],
  ['三个个人', '3个人'],
  ['二十三个人', '23人'],
  ['退货', '退货'],
])('writes %s as %s', (numerals, digits) => {
  expect(digitsForNumerals(numerals)).toBe(digits);
});

test('leaves a numeral as it is where it is no number', () => {
  expect(digitsForNumerals('三包六大报表', (number) => number !== '3')).toBe('三包6大报表');
});

test('cuts characters one by one, words and numbers as a whole', () => {
  expect(unitsOf('30 秒回复率≥90%、roi 3.0，after-sales b2b 30s')).toEqual([
    '30',
    '秒',
    '回',
    '复',
    '率',
    '90',
    'roi',
    '3',
    'after',
    'sales',
    'b2b',
    '30',
    's',
  ]);
});

test('cuts rare characters, other scripts and emoji without losing its place', () => {
  expect(unitsOf('𠮷店🎉ДА店')).toEqual(['𠮷', '店', 'ДА', '店']);
});

test.each([
  ['主图 拍', ['图', undefined, undefined]],
  ['月报;销售', ['报', undefined, '售', undefined]],
  ['直 通 车', ['通', '车', undefined]],
  ['双 11 活动', ['11', '活', '动', undefined]],
])('%s: characters on both sides of a gap are neighbours only where all stand apart', (text, next) => {
  const cut = cutUp(text);
  expect(cut.units.map((_, at) => neighbourOf(cut, at))).toEqual(next);
});
