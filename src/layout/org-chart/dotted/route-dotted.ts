import { cleanText } from '../../../text/clean-text.ts';
import { textWidth } from '../../../text/text-width.ts';
import type { Point } from '../block.ts';
import { segmentsOf, type Rect, type Segment, type Taken } from '../geometry.ts';
import type { DottedLine } from '../input.ts';
import type { Measures } from '../measures.ts';
import type { PlacedBox, PlacedDottedLine, PlacedLabel, PlacedLine } from '../org-chart-layout.ts';
import { routeFinder, type RouteFinder } from './find-route.ts';
import { gridBetweenBoxes } from './grid-between-boxes.ts';
import { labelRect, piecesAround, placeLabel, type LabelText } from './place-label.ts';
import { isFree, portsOf, type Port } from './ports.ts';
import { blockBox, blockLine } from './track-grid.ts';

/** What was drawn of the dotted lines, and what the text list has to say instead. */
export type RoutedDotted = { dotted: PlacedDottedLine[]; listed: DottedLine[] };

/** What is drawn already, and how a way is found between. */
type Paper = { byId: ReadonlyMap<string, PlacedBox>; findRoute: RouteFinder; taken: Taken };
type Way = { points: Point[]; label: PlacedLabel | undefined };

/** To give its label a place, a line may be longer than the shortest by this factor or by these px. */
const DETOUR_FOR_LABEL = { factor: 1.6, px: 140 };
/** In a larger chart a label that finds no place on the best way is listed. */
const MOST_BOXES_FOR_DETOURS = 100;

/**
 * Lead every dotted line through the free space: never through a box, never along another line.
 *
 * Short lines first, so that long ones make way. A line without a way, or a label without a place,
 * goes to the text list.
 */
export function routeDotted(
  wanted: readonly DottedLine[],
  { boxes, lines }: { boxes: readonly PlacedBox[]; lines: readonly PlacedLine[] },
  measures: Measures,
): RoutedDotted {
  if (wanted.length === 0) return { dotted: [], listed: [] };
  const byId = new Map(boxes.map((box) => [box.unit.id, box]));
  const taken: { rects: Rect[]; segments: Segment[] } = {
    rects: [...boxes],
    segments: lines.flatMap((line) => segmentsOf(line.points)),
  };
  const ends = wanted.flatMap(({ from, to }) => [boxOf(byId, from), boxOf(byId, to)]);
  const grid = gridBetweenBoxes({ boxes, lines: taken.segments, ends }, measures);
  const paper = { byId, findRoute: routeFinder(grid), taken };
  const placed = new Map<DottedLine, PlacedDottedLine>();
  for (const line of shortestFirst(wanted, byId)) {
    const way = wayFor(line, paper, measures);
    if (!way) continue;
    const { points, label } = way;
    placed.set(line, { from: line.from, to: line.to, points, pieces: piecesAround(points, label), label });
    for (const segment of segmentsOf(points)) {
      taken.segments.push(segment);
      blockLine(grid, segment, measures.clearance);
    }
    if (!label) continue;
    taken.rects.push(labelRect(label));
    blockBox(grid, labelRect(label), measures.clearance / 2);
  }
  return {
    dotted: wanted.flatMap((line) => placed.get(line) ?? []),
    listed: wanted.filter(
      (line) => !placed.has(line) || (hasLabel(line) && !saysAll(placed.get(line), line)),
    ),
  };
}

function hasLabel(line: DottedLine): boolean {
  return cleanText(line.label ?? '') !== '';
}

/** Whether the label that found a place is the whole one, not its mark alone. */
function saysAll(placed: PlacedDottedLine | undefined, line: DottedLine): boolean {
  return placed?.label?.text === wholeLabel(line);
}

function wholeLabel({ mark = '', label = '' }: DottedLine): string {
  return mark + cleanText(label);
}

/**
 * The best way for a line; with a label, the best on which it finds a place, if that is not much longer.
 *
 * Where the label has no room at all, its mark stands alone.
 */
function wayFor(line: DottedLine, { byId, findRoute, taken }: Paper, measures: Measures): Way | undefined {
  const { clearance, noteSize: size } = measures;
  const freePorts = (box: PlacedBox) =>
    portsOf(box, clearance).filter((port) => isFree(port, { own: box, taken }, clearance));
  const starts = freePorts(boxOf(byId, line.from));
  const goals = freePorts(boxOf(byId, line.to));
  const points = findRoute(starts, goals);
  if (!points || !hasLabel(line)) return points && { points, label: undefined };
  const setIn = (text: string): LabelText => ({ text, size, width: textWidth(text) * size });
  const whole = setIn(wholeLabel(line));
  const place = (way: Point[]) => placeLabel(whole, way, taken);
  const label = place(points);
  if (label) return { points, label };
  const marked = {
    points,
    label: line.mark ? placeLabel({ ...setIn(line.mark), isMark: true }, points, taken) : undefined,
  };
  if (byId.size > MOST_BOXES_FOR_DETOURS) return marked;
  const shortest = lengthOf(points);
  const most = Math.max(shortest * DETOUR_FOR_LABEL.factor, shortest + DETOUR_FOR_LABEL.px);
  for (const [someStarts, someGoals] of otherPorts(starts, goals)) {
    const other = findRoute(someStarts, someGoals);
    const found = other && lengthOf(other) <= most ? place(other) : undefined;
    if (other && found) return { points: other, label: found };
  }
  return marked;
}

/** The same ends, limited to the sides of one box or of both: each leads to another way. */
function otherPorts(starts: readonly Port[], goals: readonly Port[]): [Port[], Port[]][] {
  const limits = [(port: Port) => port.outward % 2 === 1, (port: Port) => port.outward % 2 === 0, () => true];
  return limits.flatMap((start) =>
    limits.map((goal): [Port[], Port[]] => [starts.filter(start), goals.filter(goal)]),
  );
}

function lengthOf(points: readonly Point[]): number {
  return segmentsOf(points).reduce((sum, { from, to }) => sum + to - from, 0);
}

function boxOf(byId: ReadonlyMap<string, PlacedBox>, id: string): PlacedBox {
  const box = byId.get(id);
  if (!box) throw new Error(`routeDotted: a dotted line ends at "${id}", which is not in the chart`);
  return box;
}

function shortestFirst(wanted: readonly DottedLine[], byId: ReadonlyMap<string, PlacedBox>): DottedLine[] {
  const length = ({ from, to }: DottedLine): number => {
    const [a, b] = [boxOf(byId, from), boxOf(byId, to)];
    return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  };
  return [...wanted].sort((a, b) => length(a) - length(b));
}
