import type { Point } from '../block.ts';
import {
  crosses,
  inflate,
  runsBeside,
  segmentEnters,
  segmentsOf,
  type Rect,
  type Taken,
} from '../geometry.ts';

/** Right, down, left, up: the number of quarter turns from “to the right”. */
export type Direction = 0 | 1 | 2 | 3;

/** Where a dotted line may leave a box: a point on its edge, and the first point clear of the box. */
export type Port = { edge: Point; clear: Point; outward: Direction; detour: number };

/** What leaving anywhere but in the middle of a side costs, in px of line. */
const OFF_CENTRE = 6;

/** Every port of a box, whether free or not. */
export function portsOf(box: Rect, clearance: number): Port[] {
  const ports: Port[] = [];
  for (const share of [0.5, 0.25, 0.75]) {
    const detour = share === 0.5 ? 0 : OFF_CENTRE;
    const y = box.y + Math.round(box.height * share);
    const x = box.x + Math.round(box.width * share);
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    ports.push({ edge: { x: right, y }, clear: { x: right + clearance, y }, outward: 0, detour });
    ports.push({ edge: { x: box.x, y }, clear: { x: box.x - clearance, y }, outward: 2, detour });
    ports.push({ edge: { x, y: bottom }, clear: { x, y: bottom + clearance }, outward: 1, detour });
    ports.push({ edge: { x, y: box.y }, clear: { x, y: box.y - clearance }, outward: 3, detour });
  }
  return ports;
}

/** Whether the short way out of a port keeps its distance from all lines and other boxes. */
export function isFree(port: Port, { own, taken }: { own: Rect; taken: Taken }, clearance: number): boolean {
  const stub = segmentsOf([port.edge, port.clear])[0];
  if (!stub) return false;
  return (
    taken.segments.every((line) => !runsBeside(stub, line, clearance) && !crosses(stub, line)) &&
    taken.rects.every((box) => box === own || !segmentEnters(stub, inflate(box, clearance - 1)))
  );
}
