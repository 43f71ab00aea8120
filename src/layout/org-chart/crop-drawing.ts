import { labelRect } from './dotted/place-label.ts';
import { moveDrawing, type Drawing } from './move-drawing.ts';

/** A drawing moved to the top-left corner, and the size it needs, with a margin around everything. */
export function cropDrawing(drawing: Drawing, margin: number): Drawing & { width: number; height: number } {
  const corners = [
    ...drawing.boxes,
    ...drawing.dotted.flatMap(({ label }) => (label ? [labelRect(label)] : [])),
  ].flatMap(({ x, y, width, height }) => [{ x, y }, { x: x + width, y: y + height }]); // prettier-ignore
  const points = [...corners, ...[...drawing.lines, ...drawing.dotted].flatMap((line) => line.points)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const [dx, dy] = [margin - Math.floor(left), margin - Math.floor(top)];
  return {
    ...moveDrawing(drawing, ({ x, y }) => ({ x: x + dx, y: y + dy })),
    width: Math.ceil(right) + dx + margin,
    height: Math.ceil(bottom) + dy + margin,
  };
}
