import { expect, test } from 'vitest';
import { roundedPath } from './rounded-path.ts';

test('rounds a corner by its radius', () => {
  expect(roundedPath([{ x: 0, y: 0 }, { x: 0, y: 20 }, { x: 20, y: 20 }], 6)).toBe('M0 0V14Q0 20 6 20H20'); // prettier-ignore
});

test('rounds less where a piece is too short, so that two corners never overlap', () => {
  const steps = [{ x: 0, y: 0 }, { x: 0, y: 20 }, { x: 4, y: 20 }, { x: 4, y: 40 }]; // prettier-ignore
  expect(roundedPath(steps, 6)).toBe('M0 0V18Q0 20 2 20Q4 20 4 22V40');
});

test('draws nothing without points', () => {
  expect(roundedPath([], 6)).toBe('');
});
