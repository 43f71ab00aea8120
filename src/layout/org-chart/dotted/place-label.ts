import { inflate, rectsOverlap, segmentsOf, type Rect, type Segment, type Taken } from '../geometry.ts';
import type { Point } from '../block.ts';
import type { PlacedLabel } from '../org-chart-layout.ts';

/** Free line on either side of a label, and between a label and anything else. */
const AIR = 2;
/** Across an upright line words keep this from boxes above and below them: nearer they read as their caption. */
const CAPTION = 14;
/** Line that must remain visible before and after a label. */
const SHOULDER = 6;
const STEP = 4;
const BASELINE = 0.36;

export type LabelText = {
  text: string;
  size: number;
  width: number;
  /** A sign such as ①, which nobody takes for the caption of a box. */
  isMark?: boolean;
};

/** The space a label takes, around its middle. */
export function labelRect(label: PlacedLabel): Rect {
  const height = label.size * 1.2;
  return {
    x: label.x - label.width / 2,
    y: label.y - label.size * BASELINE - height / 2,
    width: label.width,
    height,
  };
}

/**
 * A place for a label in the course of its own line, clear of all boxes, lines and labels, as near as
 * possible to the middle of the line; `undefined` if there is none.
 */
export function placeLabel(
  label: LabelText,
  points: readonly Point[],
  taken: Taken,
): PlacedLabel | undefined {
  const own = segmentsOf(points);
  const total = own.reduce((sum, segment) => sum + segment.to - segment.from, 0);
  const { text, size, width, isMark = false } = label;
  const caption = isMark ? AIR : CAPTION;
  let before = 0;
  let best: { placed: PlacedLabel; off: number } | undefined;
  for (const segment of own) {
    const length = segment.to - segment.from;
    const needed = (segment.level ? width : size * 1.2) / 2 + AIR + SHOULDER;
    for (let along = needed; along <= length - needed; along += STEP) {
      const [x, y] = segment.level ? [segment.from + along, segment.at] : [segment.at, segment.from + along];
      const placed = { text, size, width, x: Math.round(x), y: y + size * BASELINE };
      // Level pieces read better than upright ones.
      const off = Math.abs(before + along - total / 2) + (segment.level ? 0 : total / 4);
      if (best && best.off <= off) continue;
      const space = inflate(labelRect(placed), AIR);
      const tallSpace = { ...space, y: placed.y - size - caption, height: size + 2 * caption };
      const others = own.filter((each) => each !== segment);
      const isClear =
        taken.rects.every((rect) => !rectsOverlap(segment.level ? space : tallSpace, rect)) &&
        [...taken.segments, ...others].every((line) => !rectsOverlap(space, rectOf(line)));
      if (isClear) best = { placed, off };
    }
    before += length;
  }
  return best?.placed;
}

/** A piece of line as a very thin rectangle. */
function rectOf({ level, at, from, to }: Segment): Rect {
  const [length, hair] = [to - from, 0.5];
  return level
    ? { x: from, y: at - hair / 2, width: length, height: hair }
    : { x: at - hair / 2, y: from, width: hair, height: length };
}

/** A line cut in two around its label. */
export function piecesAround(points: readonly Point[], label: PlacedLabel | undefined): Point[][] {
  if (!label) return [[...points]];
  const hole = inflate(labelRect(label), AIR);
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (!start) continue;
    const level = start.y === end.y;
    const [at, low, high] = level
      ? [start.y, hole.x, hole.x + hole.width]
      : [start.x, hole.y, hole.y + hole.height];
    const [from, to] = level ? [start.x, end.x] : [start.y, end.y];
    const middle = level ? hole.y + hole.height / 2 : hole.x + hole.width / 2;
    if (Math.abs(middle - at) > 1 || Math.min(from, to) > low || Math.max(from, to) < high) continue;
    const point = (along: number) => (level ? { x: along, y: at } : { x: at, y: along });
    const [near, far] = from < to ? [low, high] : [high, low];
    return [
      [...points.slice(0, index), point(near)],
      [point(far), ...points.slice(index)],
    ];
  }
  return [[...points]];
}
