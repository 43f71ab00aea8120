import type { Point } from '../layout/org-chart/block.ts';
import { half } from './number.ts';

/** Path data along points joined at right angles, the corners rounded to at most `radius`. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let data = `M${half(first.x)} ${half(first.y)}`;
  let from = first;
  for (const [index, corner] of rest.entries()) {
    const next = rest[index + 1];
    if (!next) {
      data += straight(from, corner);
      break;
    }
    const r = Math.min(radius, distance(from, corner), distance(corner, next) / 2);
    const before = towards(corner, from, r);
    const after = towards(corner, next, r);
    data += `${straight(from, before)}Q${half(corner.x)} ${half(corner.y)} ${half(after.x)} ${half(after.y)}`;
    from = after;
  }
  return data;
}

function straight(from: Point, to: Point): string {
  if (half(from.y) === half(to.y)) return half(from.x) === half(to.x) ? '' : `H${half(to.x)}`;
  return half(from.x) === half(to.x) ? `V${half(to.y)}` : `L${half(to.x)} ${half(to.y)}`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  const share = whole === 0 ? 0 : length / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
