import { expect, test } from 'vitest';
import { half } from './number.ts';

test('rounds coordinates to half pixels', () => {
  expect([1.26, 1.24, -0.1, 7, 2.75].map(half)).toEqual(['1.5', '1', '0', '7', '3']);
});

test('refuses a coordinate that is not a number', () => {
  expect(() => half(Number.NaN)).toThrow('half: NaN');
});
