import type { Point } from './block.ts';

/** An upright rectangle; `x, y` is its top-left corner. */
export type Rect = { x: number; y: number; width: number; height: number };

/** A straight piece of a line, level or upright, its ends in ascending order. */
export type Segment = { level: boolean; at: number; from: number; to: number };

/** What is drawn already: boxes and labels, and pieces of lines. */
export type Taken = { rects: readonly Rect[]; segments: readonly Segment[] };

/** The straight pieces of a line along right angles; pieces without length are left out. */
export function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index];
    if (!start || (start.x === end.x && start.y === end.y)) return [];
    const level = start.y === end.y;
    const [from, to] = level ? [start.x, end.x] : [start.y, end.y];
    return [{ level, at: level ? start.y : start.x, from: Math.min(from, to), to: Math.max(from, to) }];
  });
}

/** A rectangle with `by` more on every side. */
export function inflate(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** Whether two rectangles share more than an edge. */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a piece of line runs through the inside of a rectangle. */
export function segmentEnters(segment: Segment, rect: Rect): boolean {
  const [across, along] = segment.level ? [rect.y, rect.x] : [rect.x, rect.y];
  const [depth, length] = segment.level ? [rect.height, rect.width] : [rect.width, rect.height];
  const inside = segment.at > across && segment.at < across + depth;
  return inside && segment.from < along + length && segment.to > along;
}

/** Whether two parallel pieces run beside each other closer than `distance`. */
export function runsBeside(a: Segment, b: Segment, distance: number): boolean {
  return a.level === b.level && Math.abs(a.at - b.at) < distance && a.from < b.to && b.from < a.to;
}

/** Whether a level and an upright piece cross or touch. */
export function crosses(a: Segment, b: Segment): boolean {
  return a.level !== b.level && a.at >= b.from && a.at <= b.to && b.at >= a.from && b.at <= a.to;
}
