import { expect, test } from 'vitest';
import { formatCsv, withoutFormula } from './csv.ts';

test('begins with the mark by which Excel knows UTF-8, and ends lines as RFC 4180 says', () => {
  expect(
    formatCsv([
      ['名称', '数量'],
      ['围巾', 3],
    ]),
  ).toBe('\uFEFF名称,数量\r\n围巾,3\r\n');
});

test('quotes commas, quotes, line breaks and blanks at the ends', () => {
  expect(formatCsv([['a,b', '他说"好"', '一\n二', ' 前']])).toBe(
    '\uFEFF"a,b","他说""好""","一\n二"," 前"\r\n',
  );
});

test.each([
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
])('disarms %j with an apostrophe', (text) => {
  expect(withoutFormula(text)).toBe(`'${text}`);
});

test.each(['围巾', '3-4 天', 'a=b', '2026-11-07', 'me@example.com', '', '-13.3%', '+2', '-1'])(
  'leaves %j alone',
  (text) => {
    expect(withoutFormula(text)).toBe(text);
  },
);

test('leaves negative numbers numbers', () => {
  expect(formatCsv([[-14.7]])).toBe('\uFEFF-14.7\r\n');
});
