import type { Box, PlacedEdge, Point, SwimlaneLayout } from '../../layout/swimlanes/swimlane-layout.ts';
import { bpmnKindOf, outlines, portScale, reach, task, type BpmnKind, type Outline } from './bpmn-shapes.ts';
import { spansOf, stretch } from './stretch.ts';

export interface BpmnNode {
  id: string;
  title: string;
  lane: string;
  kind: BpmnKind;
  box: Box;
}

export interface BpmnFlow {
  from: string;
  to: string;
  label: string;
  points: readonly Point[];
  /** Where the label stands. */
  labelBox?: Box;
}

/** A process placed as BPMN draws it. */
export interface BpmnPlan {
  pool: Box;
  lanes: readonly { id: string; title: string; box: Box }[];
  /** Across all lanes, with room for their names above the pool. */
  phases: readonly { id: string; title: string; box: Box }[];
  nodes: readonly BpmnNode[];
  flows: readonly BpmnFlow[];
}

/** Where BPMN tools put the first pool of an empty sheet. */
const corner: Point = { x: 160, y: 80 };
/** Width of the title of a pool, and of a lane. */
const titleWidth = 30;
/** How far the frame of a phase reaches beyond the pool, above (where its name stands) and below. */
const phaseMargin = { above: 30, below: 10 };
/** Room for a label below an event or gateway, and for the arrow before a shape. */
const leastGap = { x: 50, y: 40 };

interface Placed {
  centre: Point;
  outline: Outline;
}

/**
 * Place a process in the sizes of BPMN: the rows and lines of our own layout, stretched to where its shapes fit.
 *
 * @param layout With the lanes as rows (variant `H`).
 */
export function planBpmn(layout: SwimlaneLayout): BpmnPlan {
  const move = moveOf(layout);
  const placed = new Map<string, Placed>();
  const nodes = layout.steps.map((step): BpmnNode => {
    const kind = bpmnKindOf(step, layout);
    const outline = outlines[kind];
    const centre = move.middle(step);
    placed.set(step.id, { centre, outline });
    return { id: step.id, title: step.title, lane: step.lane, kind, box: boxAround(centre, outline) };
  });
  const lanes = layout.lanes.map(({ id, title, band, header }) => {
    const [left, top] = [header.x + header.width, band.y];
    const { x, y } = move.point({ x: left, y: top });
    const end = move.point({ x: band.x + band.width, y: top + band.height });
    return { id, title, box: { x: x - titleWidth, y, width: end.x - x + titleWidth, height: end.y - y } };
  });
  const [first, last] = [lanes[0]?.box, lanes.at(-1)?.box];
  if (!first || !last) throw new Error(`planBpmn: process "${layout.id}" has no lane`);
  const pool = {
    x: first.x - titleWidth,
    y: first.y,
    width: first.width + titleWidth,
    height: last.y + last.height - first.y,
  };
  const phases = layout.phases.map(({ id, title, band }) => {
    const from = move.point({ x: band.x, y: band.y }).x;
    const to = move.point({ x: band.x + band.width, y: band.y }).x;
    const height = pool.height + phaseMargin.above + phaseMargin.below;
    return { id, title, box: { x: from, y: pool.y - phaseMargin.above, width: to - from, height } };
  });
  return {
    pool,
    lanes,
    phases,
    nodes,
    flows: layout.edges.map((edge) => placeFlow(edge, placed, move.point)),
  };
}

/** How places of our layout become places of the BPMN diagram. */
function moveOf({ id, steps, lanes }: SwimlaneLayout) {
  const [lane] = lanes;
  if (!lane) throw new Error(`planBpmn: process "${id}" has no lane`);
  const along = steps.map(({ row, box }) => ({ row, start: box.x, end: box.x + box.width }));
  const across = steps.map(({ column, box }) => ({ row: column, start: box.y, end: box.y + box.height }));
  const x = stretch(spansOf(along), 2 * task.halfWidth, leastGap.x);
  const y = stretch(spansOf(across), 2 * task.halfHeight, leastGap.y);
  const [left, top] = [x(lane.header.x + lane.header.width), y(lane.band.y)];
  const point = (place: Point): Point => ({
    x: Math.round(x(place.x) - left + corner.x + 2 * titleWidth),
    y: Math.round(y(place.y) - top + corner.y),
  });
  const middle = ({ row, column }: { row: number; column: number }): Point => {
    const [a, b] = [along, across].map((boxes, axis) => {
      const own = boxes.filter((box) => box.row === (axis === 0 ? row : column));
      return Math.min(...own.map(({ start }) => start));
    });
    const start = point({ x: a ?? 0, y: b ?? 0 });
    return { x: start.x + task.halfWidth, y: start.y + task.halfHeight };
  };
  return { point, middle };
}

function boxAround({ x, y }: Point, { halfWidth, halfHeight }: Outline): Box {
  return { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

function placeFlow(
  { from, to, labelText, label, points }: PlacedEdge,
  placed: ReadonlyMap<string, Placed>,
  move: (place: Point) => Point,
): BpmnFlow {
  const [source, target] = [placed.get(from), placed.get(to)];
  if (!source || !target) throw new Error(`planBpmn: the edge ${from} → ${to} leads nowhere`);
  const moved = points.map(move);
  const straight = moved.length === 2 ? [source.outline, target.outline] : undefined;
  const docked = dock(
    dock(moved, source, straight ?? [source.outline]).toReversed(),
    target,
    // A straight line has been brought near enough to both middles.
    straight ? [] : [target.outline],
  ).toReversed();
  const flow = { from, to, label: labelText, points: docked };
  return label ? { ...flow, labelBox: around(move(centreOf(label.box)), label.box) } : flow;
}

/**
 * Let a line begin on the outline of a shape that is smaller than the box it was routed for.
 *
 * The whole first piece moves nearer to the shape's middle, so that the line stays at right angles.
 *
 * @param outlines Those the first piece must meet.
 */
function dock(
  points: readonly Point[],
  { centre, outline }: Placed,
  outlines: readonly Outline[],
): readonly Point[] {
  const [first, second, ...rest] = points;
  if (!first || !second) throw new Error('planBpmn: a line has fewer than two points');
  const [along, across] = first.y === second.y ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const scale = Math.min(1, ...outlines.map((one) => portScale(one, across)));
  const offset = Math.round((first[across] - centre[across]) * scale);
  const beside = centre[across] + offset;
  const away = Math.sign(second[along] - first[along]);
  const start = Math.round(centre[along] + away * reach(outline, along, offset));
  const point = (place: number): Point => (along === 'x' ? { x: place, y: beside } : { x: beside, y: place });
  return [point(start), point(second[along]), ...rest];
}

const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

function around({ x, y }: Point, { width, height }: Box): Box {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return { x: Math.round(x - w / 2), y: Math.round(y - h / 2), width: w, height: h };
}
