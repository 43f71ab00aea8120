import { expect, test } from 'vitest';
import { parseNumber } from './parse-number.ts';

const people = { unit: '人' };
const percent = { unit: '%' };

test.each([
  ['225', 225],
  [' 225 ', 225],
  ['2.5', 2.5],
  ['12,860', 12860],
  ['1,234,567.5', 1234567.5],
  ['２２５', 225],
  ['2。5', 2.5],
  ['+3', 3],
  ['-0', 0],
  ['007', 7],
])('reads %j as %d', (typed, value) => {
  expect(parseNumber(typed, people)).toEqual({ value });
});

test.each(['95%', '95％', '95 %'])('reads %j as 95 per cent', (typed) => {
  expect(parseNumber(typed, percent)).toEqual({ value: 95 });
});

test.each(['', '   ', '　'])('finds nothing in %j', (typed) => {
  expect(parseNumber(typed, people)).toEqual({ refused: 'empty' });
});

test.each(['abc', '1e9', 'NaN', 'Infinity', '0x10', '1/2', '1,2', '=1+1', '95%', '三', '--1', '.', '1 .. 2'])(
  'takes %j for no number',
  (typed) => {
    expect(parseNumber(typed, people)).toEqual({ refused: 'not-a-number' });
  },
);

test('refuses negative numbers unless the rule reaches below 0', () => {
  expect(parseNumber('-5', people)).toEqual({ refused: 'negative' });
  expect(parseNumber('−5', people)).toEqual({ refused: 'negative' });
  expect(parseNumber('-5', { unit: '%', atLeast: -10 })).toEqual({ value: -5 });
  expect(parseNumber('-11', { unit: '%', atLeast: -10 })).toEqual({ refused: 'negative' });
});

test('refuses more than a billion, and more than a thousand per cent', () => {
  expect(parseNumber('1000000000', people)).toEqual({ value: 1_000_000_000 });
  expect(parseNumber('1000000001', people)).toEqual({ refused: 'absurd' });
  expect(parseNumber('1001', percent)).toEqual({ refused: 'absurd' });
  expect(parseNumber('9'.repeat(400), people)).toEqual({ refused: 'absurd' });
});

test('refuses more than all there is, where there is a whole', () => {
  expect(parseNumber('100%', { unit: '%', atMost: 100 })).toEqual({ value: 100 });
  expect(parseNumber('100.1', { unit: '%', atMost: 100 })).toEqual({ refused: 'too-much' });
  expect(parseNumber('150', percent)).toEqual({ value: 150 });
});
