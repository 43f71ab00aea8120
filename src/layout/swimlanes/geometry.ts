import type { Box, Point } from './swimlane-layout.ts';

export type Segment = { a: Point; b: Point };

/** Neighbouring points as segments, without those of no length. */
export function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).flatMap((b, index) => {
    const a = points[index];
    return a === undefined || (a.x === b.x && a.y === b.y) ? [] : [{ a, b }];
  });
}

export function segmentLength({ a, b }: Segment): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function cross(o: Point, p: Point, q: Point): number {
  return (p.x - o.x) * (q.y - o.y) - (p.y - o.y) * (q.x - o.x);
}

/** Where two segments cross inside both, or `undefined`. Touching and overlapping do not count. */
export function crossingOf(s: Segment, t: Segment): Point | undefined {
  const apart =
    Math.max(s.a.x, s.b.x) < Math.min(t.a.x, t.b.x) ||
    Math.max(t.a.x, t.b.x) < Math.min(s.a.x, s.b.x) ||
    Math.max(s.a.y, s.b.y) < Math.min(t.a.y, t.b.y) ||
    Math.max(t.a.y, t.b.y) < Math.min(s.a.y, s.b.y);
  if (apart) return undefined;
  const d1 = cross(s.a, s.b, t.a);
  const d2 = cross(s.a, s.b, t.b);
  const d3 = cross(t.a, t.b, s.a);
  const d4 = cross(t.a, t.b, s.b);
  const tolerance = 1e-6;
  if (Math.min(Math.abs(d1), Math.abs(d2), Math.abs(d3), Math.abs(d4)) < tolerance) return undefined;
  if (d1 > 0 === d2 > 0 || d3 > 0 === d4 > 0) return undefined;
  const share = d3 / (d3 - d4);
  return { x: s.a.x + (s.b.x - s.a.x) * share, y: s.a.y + (s.b.y - s.a.y) * share };
}

/** How far two segments lie on top of each other, px (0 if they are more than `distance` apart). */
export function overlapLength(s: Segment, t: Segment, distance: number): number {
  const length = segmentLength(s);
  const off = Math.max(Math.abs(cross(s.a, s.b, t.a)), Math.abs(cross(s.a, s.b, t.b))) / length;
  if (off > distance) return 0;
  const along = (p: Point): number =>
    ((p.x - s.a.x) * (s.b.x - s.a.x) + (p.y - s.a.y) * (s.b.y - s.a.y)) / length;
  const [t1, t2] = [along(t.a), along(t.b)];
  return Math.max(0, Math.min(length, Math.max(t1, t2)) - Math.max(0, Math.min(t1, t2)));
}

/** Do two boxes overlap by more than `tolerance` px both ways? */
export function boxesOverlap(a: Box, b: Box, tolerance: number): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > tolerance &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > tolerance
  );
}

/** Does a segment enter a box by more than `tolerance` px? (Liang & Barsky 1984) */
export function entersBox({ a, b }: Segment, box: Box, tolerance: number): boolean {
  const right = box.x + box.width - tolerance;
  const bottom = box.y + box.height - tolerance;
  const misses =
    Math.max(a.x, b.x) <= box.x + tolerance ||
    Math.min(a.x, b.x) >= right ||
    Math.max(a.y, b.y) <= box.y + tolerance ||
    Math.min(a.y, b.y) >= bottom;
  if (misses) return false;
  let from = 0;
  let to = 1;
  const limits: [number, number, number, number][] = [
    [a.x, b.x - a.x, box.x + tolerance, right],
    [a.y, b.y - a.y, box.y + tolerance, bottom],
  ];
  for (const [start, delta, low, high] of limits) {
    if (low >= high) return false;
    if (delta === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [t1, t2] = [(low - start) / delta, (high - start) / delta];
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
  }
  return from < to;
}
