import { expect, test } from 'vitest';
import { percentEscape } from './percent-escape.ts';

test('escapes whole characters, beyond the basic plane too', () => {
  expect(decodeURIComponent(percentEscape('退货 & 🎉'))).toBe('退货 & 🎉');
});

test('puts a placeholder for half a character instead of failing', () => {
  expect(decodeURIComponent(percentEscape('退🎉'.slice(0, 2)))).toBe('退\uFFFD');
});
