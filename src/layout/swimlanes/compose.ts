import { positionOnAxis } from './axis.ts';
import type { Coordinates, Plan } from './coordinates.ts';
import type { DrawingStyle } from './drawing-style.ts';
import { labelBox } from './edge-label.ts';
import { outlinePoint } from './outline.ts';
import type { Piece } from './pieces.ts';
import type { RoutedPlan } from './plan-flow.ts';
import { type StepSize, chipHeight, waveOf } from './step-size.ts';
import type { Direction } from './lattice.ts';
import type { PlacedEdge, PlacedStep, TextBlock } from './swimlane-layout.ts';

/** A side of the grid as a side of the drawing: variant H turns rows into columns. */
function drawnSide(side: Direction, flip: boolean): Direction {
  return flip ? ((3 - side) as Direction) : side; // 3 minus a direction is a direction
}

/** Every step in its cell, in reading order: along the flow, then across the lanes. */
export function placeSteps(plan: Plan, coordinates: Coordinates, style: DrawingStyle): PlacedStep[] {
  const { graph, grid } = plan;
  const laneTitles = new Map(graph.lanes.map((lane) => [lane.id, lane.title]));
  const placed = graph.steps.map((step, index): PlacedStep => {
    const size = coordinates.sizes[index] ?? { lines: [], chipLines: [], width: 0, height: 0 };
    const row = grid.rowOf[index] ?? 0;
    const column = grid.columnOf[index] ?? 0;
    const u = coordinates.across.middles[column] ?? 0;
    const v = coordinates.along.middles[row] ?? 0;
    const middle = style.variant === 'H' ? { x: v, y: u } : { x: u, y: v };
    const box = {
      x: middle.x - size.width / 2,
      y: middle.y - size.height / 2,
      width: size.width,
      height: size.height,
    };
    const laneTitle = laneTitles.get(step.lane) ?? '';
    return {
      ...step,
      box,
      laneTitle,
      row,
      column,
      ...textsOf({ ...step, box }, size, style),
    };
  });
  return placed.sort((a, b) => a.row - b.row || a.column - b.column);
}

function textsOf(
  step: Pick<PlacedStep, 'box' | 'kind' | 'document'>,
  size: StepSize,
  style: DrawingStyle,
): { text: TextBlock; chip?: TextBlock } {
  const { box } = step;
  const { lines, chipLines } = size;
  const x = box.x + box.width / 2;
  const y = box.y + (box.height - waveOf(step)) / 2;
  const fontSize = style.chipFontSize ?? 0;
  const chipRoom = chipHeight(chipLines.length, fontSize);
  const text = { lines, x, y: y + chipRoom / 2, fontSize: style.fontSize };
  if (chipLines.length === 0) return { text };
  const textHeight = lines.length * style.lineHeight;
  return { text, chip: { lines: chipLines, x, y: y - textHeight / 2, fontSize } };
}

/** Is the same label already written at the same exit, for a line sharing the trunk? */
function hasLabelledMate(plan: Plan, route: number): boolean {
  const port = plan.ports.find((one) => one.ends.some((end) => end.exit && end.route === route));
  const label = plan.graph.edges[route]?.label;
  return (
    port?.ends.some((end) => end.exit && end.route < route && plan.graph.edges[end.route]?.label === label) ??
    false
  );
}

/** Every edge with its corners in px and its label; in the order of the process's edges. */
export function placeEdges(
  plan: RoutedPlan,
  { coordinates, steps }: { coordinates: Coordinates; steps: readonly PlacedStep[] },
  style: DrawingStyle,
): PlacedEdge[] {
  const flip = style.variant === 'H';
  const boxOf = new Map(steps.map((step) => [step.id, step]));
  const shiftAt = (piece: Piece | undefined): number =>
    piece === undefined ? 0 : (plan.tracks.shiftOf.get(piece) ?? 0);
  return plan.routes.map((route, index): PlacedEdge => {
    const pieces = plan.pieces[index] ?? [];
    const from = boxOf.get(plan.graph.steps[route.edge.from]?.id ?? '');
    const to = boxOf.get(plan.graph.steps[route.edge.to]?.id ?? '');
    if (from === undefined || to === undefined) throw new Error(`placeEdges: edge ${index} has no ends`);
    const side = drawnSide(route.exit, flip);
    const start = outlinePoint(from, side, shiftAt(pieces[0]));
    const end = outlinePoint(to, drawnSide(route.entry, flip), shiftAt(pieces.at(-1)));
    const edge = {
      from: from.id,
      to: to.id,
      feedback: route.edge.feedback,
      labelText: route.edge.label,
      points: [
        start,
        ...cornersBetween(pieces, plan, coordinates).map(({ u, v }) =>
          flip ? { x: v, y: u } : { x: u, y: v },
        ),
        end,
      ],
    };
    const label = plan.labels[index];
    if (label === undefined || hasLabelledMate(plan, index)) return edge;
    const box = labelBox(label, { exit: start, side }, from.box);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return { ...edge, label: { lines: label.lines, ...middle, fontSize: style.labelFontSize, box } };
  });
}

/** Where neighbouring pieces of a line meet, in px: `u` across the lanes, `v` along the flow. */
function cornersBetween(
  pieces: readonly Piece[],
  { tracks }: RoutedPlan,
  { across, along }: Coordinates,
): { u: number; v: number }[] {
  const positionOf = (piece: Piece): number => {
    const place = { shift: tracks.shiftOf.get(piece) ?? 0, track: tracks.trackOf.get(piece) ?? 0 };
    return positionOnAxis(piece.vertical ? across : along, piece.line, place);
  };
  return pieces.slice(1).map((piece, at) => {
    const before = pieces[at];
    const upright = piece.vertical ? piece : before;
    const level = piece.vertical ? before : piece;
    return {
      u: upright === undefined ? 0 : positionOf(upright),
      v: level === undefined ? 0 : positionOf(level),
    };
  });
}
