import { half } from './number.ts';

type Point = { x: number; y: number };

const RADIUS = 6;

function rounded(value: number): number {
  return Math.round(value * 2) / 2;
}

function cornerRadius(before: Point, corner: Point, after: Point): number {
  const room = Math.min(
    Math.abs(corner.x - before.x) + Math.abs(corner.y - before.y),
    Math.abs(after.x - corner.x) + Math.abs(after.y - corner.y),
  );
  return Math.min(RADIUS, Math.floor(room) / 2);
}

/**
 * Path data of an orthogonal line, its corners rounded as far as their neighbours leave room.
 *
 * Straight stretches end at absolute coordinates, so nothing drifts; corners are relative, so most read
 * alike and compress well.
 */
export function orthogonalPath(points: readonly Point[]): string {
  const corners = points.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
  const [start = { x: 0, y: 0 }] = corners;
  let data = `M${half(start.x)} ${half(start.y)}`;
  corners.forEach((corner, index) => {
    const before = corners[index - 1];
    const after = corners[index + 1];
    if (before === undefined) return;
    const upright = before.x === corner.x;
    const radius = after === undefined ? 0 : cornerRadius(before, corner, after);
    const [dx, dy] = [Math.sign(corner.x - before.x), Math.sign(corner.y - before.y)];
    data += upright ? `V${half(corner.y - dy * radius)}` : `H${half(corner.x - dx * radius)}`;
    if (after === undefined || radius === 0) return;
    const [ex, ey] = [Math.sign(after.x - corner.x), Math.sign(after.y - corner.y)];
    const numbers = [dx * radius, dy * radius, (dx + ex) * radius, (dy + ey) * radius];
    data += `q${numbers.map(half).join(' ')}`;
  });
  return data;
}
