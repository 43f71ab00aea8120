import type { Point } from './block.ts';
import {
  crosses,
  inflate,
  rectsOverlap,
  runsBeside,
  segmentEnters,
  segmentsOf,
  type Rect,
  type Segment,
} from './geometry.ts';

/** What can be measured of any drawn chart, ours or a peer's. */
export type DrawnChart = {
  width: number;
  height: number;
  boxes: (Rect & { id: string; texts: Rect[] })[];
  lines: DrawnLine[];
  labels: (Rect & { from: string; to: string })[];
  smallestType: number;
};

/** A line along right angles; `pieces` is what is drawn of it, `points` its whole way. */
export type DrawnLine = {
  from: string;
  to: string;
  points: readonly Point[];
  pieces: readonly (readonly Point[])[];
  dotted: boolean;
};

/** Faults that a sound drawing has none of. */
export type ChartFaults = {
  lineThroughBox: number;
  boxesOverlap: number;
  textOutsideBox: number;
  labelOnSomething: number;
  linesOnTopOfEachOther: number;
  outsideDrawing: number;
  detachedEnds: number;
};

/** Faults and sizes of a chart. */
export type ChartMetrics = ChartFaults & {
  width: number;
  height: number;
  crossings: number;
  bends: number;
  linePx: number;
  /** The smallest type in px once the chart is scaled down to a page of 720 px. */
  typeAt720: number;
};

/** Half a pixel: what rounding may move. */
const TOLERANCE = 0.5;
/** Unrelated parallel lines closer than this are read as one. */
const TELL_APART = 3;

/** Measure a drawn chart. */
export function measureChart(chart: DrawnChart): ChartMetrics {
  const segments = chart.lines.flatMap((line) =>
    segmentsOf(line.points).map((segment) => ({ line, segment })),
  );
  const pairs = unrelatedPairs(segments);
  return {
    lineThroughBox: count(segments, ({ segment }) =>
      chart.boxes.some((box) => segmentEnters(segment, inflate(box, -TOLERANCE))),
    ),
    boxesOverlap: count(chart.boxes, (box, index) =>
      chart.boxes.slice(index + 1).some((other) => rectsOverlap(box, other)),
    ),
    textOutsideBox: count(chart.boxes, (box) => box.texts.some((text) => !contains(box, text))),
    labelOnSomething: labelsOnSomething(chart),
    linesOnTopOfEachOther: count(pairs, ([a, b]) => runsBeside(a.segment, b.segment, TELL_APART)),
    outsideDrawing: count(
      [...chart.boxes, ...chart.labels],
      (rect) => !contains({ x: 0, y: 0, ...sizeOf(chart) }, rect),
    ),
    detachedEnds: count(chart.lines, (line) => !isAttached(line, chart.boxes)),
    ...sizeOf(chart),
    crossings: count(pairs, ([a, b]) => crosses(a.segment, b.segment)),
    bends: chart.lines.reduce((sum, line) => sum + Math.max(0, segmentsOf(line.points).length - 1), 0),
    linePx: Math.round(segments.reduce((sum, { segment }) => sum + segment.to - segment.from, 0)),
    typeAt720: Math.round(chart.smallestType * Math.min(1, 720 / chart.width) * 10) / 10,
  };
}

type LineSegment = { line: DrawnLine; segment: Segment };

/** Pieces that come close, of lines that have nothing to do with each other: not both from one boss. */
function unrelatedPairs(segments: readonly LineSegment[]): [LineSegment, LineSegment][] {
  const sorted = segments.map((each) => ({ each, ...spanOf(each.segment) })).sort((a, b) => a.top - b.top);
  const pairs: [LineSegment, LineSegment][] = [];
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      // Sorted by their tops: no later piece comes close to this one.
      if (!b || b.top > a.bottom + TELL_APART) break;
      const [one, other] = [a.each, b.each];
      const isClose =
        runsBeside(one.segment, other.segment, TELL_APART) || crosses(one.segment, other.segment);
      if (isClose && areUnrelated(one.line, other.line)) pairs.push([one, other]);
    }
  }
  return pairs;
}

function areUnrelated(a: DrawnLine, b: DrawnLine): boolean {
  return a !== b && (a.dotted || b.dotted || a.from !== b.from);
}

function spanOf({ level, at, from, to }: Segment): { top: number; bottom: number } {
  return level ? { top: at, bottom: at } : { top: from, bottom: to };
}

function labelsOnSomething({ boxes, lines, labels }: DrawnChart): number {
  const pieces = lines.flatMap((line) => line.pieces.flatMap((piece) => segmentsOf(piece)));
  return count(
    labels,
    (label, index) =>
      boxes.some((box) => rectsOverlap(label, box)) ||
      labels.slice(index + 1).some((other) => rectsOverlap(label, other)) ||
      pieces.some((piece) => segmentEnters(piece, label)),
  );
}

/** Whether a line begins on the edge of its first box and ends on the edge of its second. */
function isAttached(line: DrawnLine, boxes: readonly (Rect & { id: string })[]): boolean {
  return [
    [line.from, line.points[0]],
    [line.to, line.points.at(-1)],
  ].every(([id, point]) => {
    const box = boxes.find((each) => each.id === id);
    if (!box || typeof point !== 'object') return false;
    const spot = { ...point, width: 0, height: 0 };
    return contains(box, spot) && !rectsOverlap(inflate(box, -TOLERANCE - 0.1), inflate(spot, 0.01));
  });
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}

function sizeOf({ width, height }: DrawnChart): { width: number; height: number } {
  return { width: Math.round(width), height: Math.round(height) };
}

function count<T>(items: readonly T[], isCounted: (item: T, index: number) => boolean): number {
  return items.filter(isCounted).length;
}
