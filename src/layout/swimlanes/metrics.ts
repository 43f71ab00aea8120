import {
  type Segment,
  boxesOverlap,
  crossingOf,
  entersBox,
  overlapLength,
  segmentLength,
  segmentsOf,
} from './geometry.ts';
import type { Box, Point } from './swimlane-layout.ts';

/** A drawn swimlane reduced to what can be measured, whichever engine drew it. */
export type Drawing = {
  /** The direction the process runs in. */
  flow: 'down' | 'right';
  width: number;
  /** Font size of the smallest text, px. */
  smallestType: number;
  boxes: readonly { id: string; lane: string; box: Box }[];
  lanes: readonly { id: string; box: Box }[];
  lines: readonly { from: string; to: string; feedback: boolean; label: string; points: readonly Point[] }[];
  labels: readonly Box[];
  /** Texts that belong into a box: steps, lane and phase headers. */
  texts: readonly { text: Box; inside: Box }[];
};

/** Faults no drawing may have; each counts its cases. */
export type HardFaults = {
  lineThroughBox: number;
  overlappingBoxes: number;
  boxOutsideLane: number;
  raggedLanes: number;
  mixedLanePairs: number;
  labelOnSomething: number;
  labelOutsideBox: number;
  linesOnOneAnother: number;
  forwardDrawnBackwards: number;
};

export type Metrics = HardFaults & {
  crossings: number;
  bends: number;
  /** Lines running along a lane that neither of their steps is in or between, or close to a border. */
  straying: number;
  /** Total length of all lines, px. */
  length: number;
  /** The smallest text once the drawing is fitted into 720 px. */
  typeAt720: number;
};

const TOLERANCE = 1;
/** A line this near to a lane's border, px, makes a double line with it; half pixels are rounded. */
const BORDER_ROOM = 11.5;

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}

function bendsOf(segments: readonly Segment[]): number {
  return count(segments.slice(1), (next) => {
    const before = segments[segments.indexOf(next) - 1] ?? next;
    const turn =
      Math.atan2(next.b.y - next.a.y, next.b.x - next.a.x) -
      Math.atan2(before.b.y - before.a.y, before.b.x - before.a.x);
    return Math.abs(Math.sin(turn / 2)) > 0.09;
  });
}

type Line = Drawing['lines'][number] & { segments: Segment[] };

function mayShare(a: Line, b: Line): boolean {
  return a.from === b.from ? a.label === b.label : a.to === b.to;
}

/** Points where lines cross, each counted once though several lines of a trunk pass it. */
function crossingPoints(lines: readonly Line[]): number {
  const seen = new Set<string>();
  for (const [a, b] of pairs(lines)) {
    for (const s of a.segments) {
      for (const t of b.segments) {
        const at = crossingOf(s, t);
        if (at !== undefined) seen.add(`${Math.round(at.x)},${Math.round(at.y)}`);
      }
    }
  }
  return seen.size;
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}

function lieOnOneAnother(a: Line, b: Line): boolean {
  return a.segments.some((s) => b.segments.some((t) => overlapLength(s, t, TOLERANCE) > 2));
}

/** From where to where a box reaches in one direction. */
type Span = (box: Box) => [from: number, to: number];

const downwards: Span = ({ y, height }) => [y, y + height];
const rightwards: Span = ({ x, width }) => [x, x + width];

function boxesRunThrough(line: Line, boxes: Drawing['boxes']): number {
  return count(boxes, ({ id, box }) => {
    if (id === line.from || id === line.to) return false;
    return line.segments.some((segment) => entersBox(segment, box, TOLERANCE));
  });
}

function boxesOutsideLanes({ boxes, lanes }: Drawing, along: Span, across: Span): number {
  const laneOf = new Map(lanes.map(({ id, box }) => [id, box]));
  return count(boxes, ({ box, lane }) => {
    const band = laneOf.get(lane);
    if (band === undefined) return lanes.length > 0;
    const [low, high] = across(box);
    const [from, to] = across(band);
    return (
      low < from - TOLERANCE ||
      high > to + TOLERANCE ||
      along(box)[0] < along(band)[0] ||
      along(box)[1] > along(band)[1]
    );
  });
}

/** Lanes that begin after the first or end before the last. */
function raggedLanes(lanes: Drawing['lanes'], along: Span): number {
  const start = Math.min(...lanes.map(({ box }) => along(box)[0]));
  const end = Math.max(...lanes.map(({ box }) => along(box)[1]));
  return count(lanes, ({ box }) => along(box)[0] - start > TOLERANCE || end - along(box)[1] > TOLERANCE);
}

function mixedLanePairs(lanes: Drawing['lanes'], across: Span): number {
  return count(pairs(lanes), ([a, b]) => {
    const [a1, a2] = across(a.box);
    const [b1, b2] = across(b.box);
    return Math.min(a2, b2) - Math.max(a1, b1) > TOLERANCE;
  });
}

function labelsOnSomething({ labels, boxes }: Drawing, segments: readonly Segment[]): number {
  return (
    count(labels, (label) => segments.some((segment) => entersBox(segment, label, TOLERANCE))) +
    count(labels, (label) => boxes.some(({ box }) => boxesOverlap(label, box, TOLERANCE))) +
    count(pairs(labels), ([a, b]) => boxesOverlap(a, b, TOLERANCE))
  );
}

function forwardDrawnBackwards({ lines, boxes, flow }: Drawing): number {
  const middles = new Map(
    boxes.map(({ id, box: { x, y, width, height } }) => [
      id,
      flow === 'down' ? y + height / 2 : x + width / 2,
    ]),
  );
  const middle = (id: string): number => middles.get(id) ?? 0;
  return count(lines, ({ feedback, from, to }) => !feedback && middle(to) < middle(from) - TOLERANCE);
}

/** Lines that run along the flow outside the lanes from the one step to the other, or beside a border. */
function strayingLines(lines: readonly Line[], { boxes, lanes }: Drawing, across: Span): number {
  const laneOf = new Map(boxes.map(({ id, lane }) => [id, lane]));
  const bandOf = new Map(lanes.map(({ id, box }) => [id, across(box)]));
  const spans = [...bandOf.values()];
  return count(lines, ({ from, to, segments }) => {
    const [one, other] = [from, to].map((id) => bandOf.get(laneOf.get(id) ?? ''));
    if (one === undefined || other === undefined) return false;
    const [first, last] = [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
    return segments.some((segment) => {
      const [low, high] = across({
        ...segment.a,
        width: segment.b.x - segment.a.x,
        height: segment.b.y - segment.a.y,
      });
      if (Math.abs(low - high) > TOLERANCE) return false;
      return low < first || low > last || spans.flat().some((border) => Math.abs(border - low) < BORDER_ROOM);
    });
  });
}

/** Measure a drawing. The same code judges our layouts and those of other engines. */
export function measureDrawing(drawing: Drawing): Metrics {
  const { boxes, lanes, texts } = drawing;
  const [along, across] = drawing.flow === 'down' ? [downwards, rightwards] : [rightwards, downwards];
  const lines = drawing.lines.map((line): Line => ({ ...line, segments: segmentsOf(line.points) }));
  const segments = lines.flatMap((line) => line.segments);
  return {
    crossings: crossingPoints(lines),
    lineThroughBox: lines.reduce((sum, line) => sum + boxesRunThrough(line, boxes), 0),
    overlappingBoxes: count(pairs(boxes), ([a, b]) => boxesOverlap(a.box, b.box, TOLERANCE)),
    boxOutsideLane: boxesOutsideLanes(drawing, along, across),
    raggedLanes: raggedLanes(lanes, along),
    mixedLanePairs: mixedLanePairs(lanes, across),
    labelOnSomething: labelsOnSomething(drawing, segments),
    labelOutsideBox: count(texts, ({ text, inside }) => !isInside(text, inside)),
    linesOnOneAnother: count(pairs(lines), ([a, b]) => !mayShare(a, b) && lieOnOneAnother(a, b)),
    forwardDrawnBackwards: forwardDrawnBackwards(drawing),
    straying: strayingLines(lines, drawing, across),
    bends: lines.reduce((sum, line) => sum + bendsOf(line.segments), 0),
    length: Math.round(segments.reduce((sum, segment) => sum + segmentLength(segment), 0)),
    typeAt720: Math.round(drawing.smallestType * Math.min(1, 720 / drawing.width) * 10) / 10,
  };
}

/** All hard faults together; 0 is the only good answer. */
export function hardFaults(metrics: Metrics): number {
  return (
    metrics.lineThroughBox +
    metrics.overlappingBoxes +
    metrics.boxOutsideLane +
    metrics.raggedLanes +
    metrics.mixedLanePairs +
    metrics.labelOnSomething +
    metrics.labelOutsideBox +
    metrics.linesOnOneAnother +
    metrics.forwardDrawnBackwards
  );
}
