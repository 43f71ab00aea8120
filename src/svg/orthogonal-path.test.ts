import { expect, test } from 'vitest';
import { orthogonalPath } from './orthogonal-path.ts';

test('draws a straight line from end to end', () => {
  expect(orthogonalPath([{ x: 10, y: 5 }, { x: 10, y: 40.26 }])).toBe('M10 5v35.5'); // prettier-ignore
});

test('rounds a corner by 6', () => {
  expect(orthogonalPath([{ x: 0, y: 0 }, { x: 0, y: 20 }, { x: 30, y: 20 }])).toBe('M0 0v14q0 6 6 6h24'); // prettier-ignore
});

test('rounds less where a stretch is short', () => {
  expect(orthogonalPath([{ x: 0, y: 0 }, { x: 0, y: 20 }, { x: 4, y: 20 }, { x: 4, y: 40 }])).toBe(
    'M0 0v18q0 2 2 2q2 0 2 2v18',
  ); // prettier-ignore
});
