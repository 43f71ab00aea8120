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
 * All but the start is relative, so that lines alike read alike and compress well; half pixels add up
 * exactly, so nothing drifts.
 */
export function orthogonalPath(points: readonly Point[]): string {
  const corners = points.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
  const [start = { x: 0, y: 0 }] = corners;
  let data = `M${half(start.x)} ${half(start.y)}`;
  let at = start;
  const runTo = (target: Point): void => {
    const [dx, dy] = [target.x - at.x, target.y - at.y];
    const upright = Math.abs(dy) > Math.abs(dx);
    if (dx !== 0 || dy !== 0) data += upright ? `v${half(dy)}` : `h${half(dx)}`;
    at = upright ? { x: at.x, y: target.y } : { x: target.x, y: at.y };
  };
  corners.slice(1).forEach((corner, index) => {
    const before = corners[index] ?? start;
    const after = corners[index + 2];
    const radius = after === undefined ? 0 : cornerRadius(before, corner, after);
    const [dx, dy] = [Math.sign(corner.x - before.x), Math.sign(corner.y - before.y)];
    runTo({ x: corner.x - dx * radius, y: corner.y - dy * radius });
    if (after === undefined || radius === 0) return;
    const [ex, ey] = [Math.sign(after.x - corner.x), Math.sign(after.y - corner.y)];
    const numbers = [dx * radius, dy * radius, (dx + ex) * radius, (dy + ey) * radius];
    data += `q${numbers.map(half).join(' ')}`;
    at = { x: at.x + (dx + ex) * radius, y: at.y + (dy + ey) * radius };
  });
  return data;
}
