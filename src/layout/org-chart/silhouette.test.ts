import { expect, test } from 'vitest';
import { clearanceBetween, coarsen, reachOf, unite, type Silhouette } from './silhouette.ts';

const box = (half: number, top: number, bottom: number): Silhouette => [
  { top, bottom, left: -half, right: half },
];

test('keeps the gap at the height where two outlines come closest', () => {
  const wideBelow = [...box(10, 0, 40), ...box(100, 40, 80)];
  expect(clearanceBetween(wideBelow, box(10, 0, 40), 12)).toBe(32);
  expect(clearanceBetween(wideBelow, box(10, 0, 41), 12)).toBe(122);
});

test('unites outlines band by band, with the second moved', () => {
  expect(unite(box(10, 0, 40), box(10, 0, 20), { dx: 30, dy: 20 })).toEqual([
    { top: 0, bottom: 20, left: -10, right: 10 },
    { top: 20, bottom: 40, left: -10, right: 40 },
  ]);
});

test('leaves a free height between two outlines free', () => {
  expect(unite(box(10, 0, 20), box(10, 0, 20), { dx: 0, dy: 50 })).toHaveLength(2);
});

test('covers at least as much after coarsening', () => {
  const stairs: Silhouette = Array.from({ length: 40 }, (_, i) => ({
    top: i,
    bottom: i + 1,
    left: -i,
    right: i * 2,
  }));
  const coarse = coarsen(stairs);
  expect(coarse.length).toBeLessThan(stairs.length);
  for (const band of stairs) {
    const around = coarse.find(({ top, bottom }) => top <= band.top && bottom >= band.bottom);
    expect(around?.left).toBeLessThanOrEqual(band.left);
    expect(around?.right).toBeGreaterThanOrEqual(band.right);
  }
  expect(reachOf(coarse)).toEqual({ left: -39, right: 78 });
});
