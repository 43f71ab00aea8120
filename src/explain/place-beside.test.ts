import { expect, test } from 'vitest';
import { placeBeside } from './place-beside.ts';

const view = { width: 360, height: 720, covered: 104 };
const size = { width: 300, height: 80 };
const line = (left: number, top: number) => ({ left, top, bottom: top + 24 });

test('stands below what it explains, where that begins', () => {
  expect(placeBeside([line(20, 200)], size, view)).toEqual({ left: 20, top: 230 });
});

test('keeps off the edges of the window', () => {
  expect(placeBeside([line(200, 200)], size, view).left).toBe(54);
  expect(placeBeside([line(0, 200)], size, view).left).toBe(6);
  expect(placeBeside([line(20, 200)], { width: 400, height: 80 }, view).left).toBe(6);
});

test('stands above the first of several lines when there is no room below the last', () => {
  expect(placeBeside([line(300, 640), line(20, 670)], size, view).top).toBe(554);
});

test('stays below where above would be under the bar', () => {
  expect(placeBeside([line(20, 160)], size, { ...view, height: 200 }).top).toBe(190);
});
