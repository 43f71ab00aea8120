import { expect, test } from 'vitest';
import { measureChart, type DrawnChart } from './metrics.ts';

const box = (id: string, x: number, y: number) => ({ id, x, y, width: 40, height: 20, texts: [] });
const line = (from: string, to: string, ...points: [number, number][]) => {
  const way = points.map(([x, y]) => ({ x, y }));
  return { from, to, points: way, pieces: [way], dotted: false };
};
const sound: DrawnChart = {
  width: 200,
  height: 100,
  boxes: [box('a', 80, 0), box('b', 20, 60), box('c', 140, 60)],
  lines: [
    line('a', 'b', [100, 20], [100, 40], [40, 40], [40, 60]),
    line('a', 'c', [100, 20], [100, 40], [160, 40], [160, 60]),
  ],
  labels: [],
  smallestType: 12,
};
const withLine = (extra: ReturnType<typeof line>) =>
  measureChart({ ...sound, lines: [...sound.lines, extra] });

test('finds nothing wrong with a sound drawing', () => {
  const { bends, linePx, typeAt720, width, height, ...faults } = measureChart(sound);
  expect({ bends, linePx, typeAt720, width, height }).toEqual({
    bends: 4,
    linePx: 200,
    typeAt720: 12,
    width: 200,
    height: 100,
  });
  expect(Object.values(faults).every((count) => count === 0)).toBe(true);
});

test('finds a line through a box', () => {
  expect(withLine(line('b', 'c', [60, 70], [160, 70])).lineThroughBox).toBe(1);
});

test('finds a line that runs on top of an unrelated one', () => {
  const way = withLine(line('b', 'c', [50, 60], [50, 41], [150, 41], [150, 60]));
  expect(way.linesOnTopOfEachOther).toBeGreaterThan(0);
});

test('finds a crossing', () => {
  expect(withLine(line('b', 'c', [50, 60], [50, 30], [150, 30], [150, 60])).crossings).toBeGreaterThan(0);
});

test('finds a line that ends in the air', () => {
  expect(withLine(line('b', 'c', [60, 70], [130, 70])).detachedEnds).toBe(1);
});

test('finds boxes that overlap, and boxes outside the drawing', () => {
  const measured = measureChart({ ...sound, boxes: [...sound.boxes, box('d', 190, 70), box('e', 30, 70)] });
  expect([measured.boxesOverlap, measured.outsideDrawing]).toEqual([1, 1]);
});

test('finds text outside its box', () => {
  const texts = [{ x: 70, y: 5, width: 60, height: 10 }];
  expect(measureChart({ ...sound, boxes: [{ ...box('a', 80, 0), texts }] }).textOutsideBox).toBe(1);
});

test('finds a label on a line or a box', () => {
  const label = (x: number, y: number) => ({ from: 'a', to: 'b', x, y, width: 10, height: 10 });
  expect(
    measureChart({ ...sound, labels: [label(95, 25), label(75, 5), label(5, 5)] }).labelOnSomething,
  ).toBe(2);
});
