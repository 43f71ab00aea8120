import { expect, test } from 'vitest';
import { half } from './number.ts';
import { escapeXml } from './xml.ts';

test('escapes the five characters of XML and drops those it forbids', () => {
  expect(escapeXml(`<a href="x">'&'\u0000\u0008\uFFFF</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
  );
});

test('keeps emoji and drops half of one', () => {
  expect(escapeXml('🙂\uD83D')).toBe('🙂');
});

test('rounds coordinates to half pixels', () => {
  expect([1.26, 1.24, -0.1, 7, 2.75].map(half)).toEqual(['1.5', '1', '0', '7', '3']);
});

test('refuses a coordinate that is not a number', () => {
  expect(() => half(Number.NaN)).toThrow('half: NaN');
});
