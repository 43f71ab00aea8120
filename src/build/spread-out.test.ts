import { expect, test } from 'vitest';
import { spreadOut } from './spread-out.ts';

const spread = (items: string): string => spreadOut([...items], (item) => /[A-Z]/.test(item)).join('');

test('puts some evenly among the others, each kind in its order', () => {
  expect(spread('abcdefXYZ')).toBe('XabYcdZef');
  expect(spread('XYZabcdefgh')).toBe('XabcYdeZfgh');
});

test('loses none, whichever kind there are more of', () => {
  expect(spread('aXYZ')).toBe('XYaZ');
  expect(spread('abc')).toBe('abc');
  expect(spread('XY')).toBe('XY');
  expect(spread('')).toBe('');
});
