import { expect, test } from 'vitest';
import { segmentsOf } from '../geometry.ts';
import { routeFinder } from './find-route.ts';
import { labelRect, piecesAround, placeLabel } from './place-label.ts';
import { portsOf } from './ports.ts';
import { blockBox, blockLine, trackGrid } from './track-grid.ts';

const every = (step: number, to: number) => Array.from({ length: to / step + 1 }, (_, index) => index * step);
const openGrid = () => {
  const tracks = { comfortable: every(5, 300), snug: [] };
  return trackGrid(tracks, tracks);
};
const box = (x: number, y: number) => ({ x, y, width: 40, height: 20 });
const [left, right] = [box(10, 100), box(250, 100)];

test('goes straight where nothing is in the way', () => {
  const grid = openGrid();
  const route = routeFinder(grid)(portsOf(left, 5), portsOf(right, 5));
  expect(route).toEqual([{ x: 50, y: 110 }, { x: 250, y: 110 }]); // prettier-ignore
});

test('goes around a box, at a distance', () => {
  const grid = openGrid();
  blockBox(grid, { x: 130, y: 60, width: 40, height: 80 }, 5);
  const route = routeFinder(grid)(portsOf(left, 5), portsOf(right, 5)) ?? [];
  expect(route.length).toBeGreaterThan(2);
  expect(route.some(({ y }) => y <= 55 || y >= 145)).toBe(true);
});

test('crosses a line but does not run along it', () => {
  const grid = openGrid();
  blockLine(grid, { level: false, at: 150, from: 0, to: 300 }, 5);
  blockLine(grid, { level: true, at: 110, from: 100, to: 200 }, 5);
  const route = routeFinder(grid)(portsOf(left, 5), portsOf(right, 5)) ?? [];
  const beside = segmentsOf(route).filter(({ level, from, to }) => level && from < 200 && to > 100);
  expect(beside.length).toBeGreaterThan(0);
  for (const { at } of beside) expect(Math.abs(at - 110)).toBeGreaterThanOrEqual(5);
});

test('finds no way out of a box that is walled in', () => {
  const grid = openGrid();
  for (const [x, y] of [[0, 60], [0, 140], [60, 100], [0, 100]] as const) blockBox(grid, { x, y, width: 60, height: 30 }, 5); // prettier-ignore
  blockBox(grid, { x: 55, y: 0, width: 10, height: 300 }, 5);
  expect(routeFinder(grid)(portsOf(left, 5).slice(0, 1), portsOf(right, 5))).toBeUndefined();
});

const line = [{ x: 0, y: 50 }, { x: 200, y: 50 }]; // prettier-ignore
const label = { text: '日报', size: 11, width: 22 };

test('puts a label in the middle of its line, and cuts the line around it', () => {
  const placed = placeLabel(label, line, { rects: [], segments: [] });
  expect(placed?.x).toBeGreaterThan(95);
  expect(placed?.x).toBeLessThan(105);
  const [before, after] = piecesAround(line, placed);
  expect(before?.at(-1)?.x).toBeLessThan(placed ? labelRect(placed).x : 0);
  expect(after?.[0]?.x).toBeGreaterThan(placed ? labelRect(placed).x + 22 : 0);
});

test('moves a label aside where another line crosses', () => {
  const placed = placeLabel(label, line, {
    rects: [],
    segments: [{ level: false, at: 100, from: 0, to: 100 }],
  });
  expect(Math.abs((placed?.x ?? 100) - 100)).toBeGreaterThan(11);
});

test('finds no place for a label on a line that is too short', () => {
  expect(placeLabel(label, [{ x: 0, y: 0 }, { x: 30, y: 0 }], { rects: [], segments: [] })).toBeUndefined(); // prettier-ignore
});

test('lays no label across an upright line so near to a box that it reads as its caption', () => {
  const upright = [{ x: 100, y: 40 }, { x: 100, y: 90 }]; // prettier-ignore
  const above = { x: 60, y: 10, width: 80, height: 30 };
  const placed = placeLabel(label, upright, { rects: [above], segments: [] });
  expect(placed && labelRect(placed).y - 40).toBeGreaterThanOrEqual(13);
  const below = { x: 60, y: 75, width: 80, height: 30 };
  expect(placeLabel(label, upright, { rects: [above, below], segments: [] })).toBeUndefined();
});
