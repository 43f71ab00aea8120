import { expect, test } from 'vitest';
import { sparklineSvg } from './sparkline-svg.ts';

const pointsOf = (svg: string) => /points="([^"]*)"/.exec(svg)?.[1];

test('runs from edge to edge, the most at the top and nought at the base', () => {
  expect(pointsOf(sparklineSvg([0, 5, 10]))).toBe('4,32 80,18 156,4');
});

test('lies at the base where there was nothing, and dots the last point', () => {
  const svg = sparklineSvg([0, 0]);
  expect(pointsOf(svg)).toBe('4,32 156,32');
  expect(svg).toContain('<circle cx="156" cy="32"');
});

test('stands for one number, and for none', () => {
  expect(pointsOf(sparklineSvg([7]))).toBe('4,4');
  expect(sparklineSvg([])).not.toContain('circle');
});
