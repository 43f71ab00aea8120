import { textWidth } from '../../../text/text-width.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { segmentsOf, type Rect, type Segment } from '../geometry.ts';
import type { DottedLine } from '../input.ts';
import type { Measures } from '../measures.ts';
import type { PlacedBox, PlacedDottedLine, PlacedLine } from '../org-chart-layout.ts';
import { findRoute } from './find-route.ts';
import { labelRect, piecesAround, placeLabel } from './place-label.ts';
import { isFree, portsOf } from './ports.ts';
import { blockBox, blockLine, trackGrid, type TrackGrid } from './track-grid.ts';

/** What was drawn of the dotted lines, and what the text list has to say instead. */
export type RoutedDotted = { dotted: PlacedDottedLine[]; listed: DottedLine[] };

/**
 * Lead every dotted line through the free space: never through a box, never along another line.
 *
 * Short lines first, so that long ones make way. A line without a way, or a label without a place,
 * goes to the text list.
 */
export function routeDotted(
  wanted: readonly DottedLine[],
  boxes: readonly PlacedBox[],
  lines: readonly PlacedLine[],
  measures: Measures,
): RoutedDotted {
  if (wanted.length === 0) return { dotted: [], listed: [] };
  const byId = new Map(boxes.map((box) => [box.unit.id, box]));
  const taken = lines.flatMap((line) => segmentsOf(line.points));
  const grid = gridFor(wanted, byId, taken, measures);
  const routed = new Map<DottedLine, PlacedLine>();
  for (const line of shortestFirst(wanted, byId)) {
    const points = route(line, byId, grid, taken, measures);
    if (!points) continue;
    routed.set(line, { from: line.from, to: line.to, points });
    for (const segment of segmentsOf(points)) {
      taken.push(segment);
      blockLine(grid, segment, measures.clearance);
    }
  }
  return withLabels(wanted, routed, boxes, lines, measures);
}

function route(
  line: DottedLine,
  byId: ReadonlyMap<string, PlacedBox>,
  grid: TrackGrid,
  taken: readonly Segment[],
  { clearance }: Measures,
) {
  const boxes = [...byId.values()];
  const freePorts = (box: PlacedBox) =>
    portsOf(box, clearance).filter((port) => isFree(port, box, boxes, taken, clearance));
  const [starts, goals] = [freePorts(boxOf(byId, line.from)), freePorts(boxOf(byId, line.to))];
  return starts.length === 0 || goals.length === 0 ? undefined : findRoute(grid, starts, goals);
}

function gridFor(
  wanted: readonly DottedLine[],
  byId: ReadonlyMap<string, PlacedBox>,
  lines: readonly Segment[],
  measures: Measures,
): TrackGrid {
  const { clearance, siblingGap } = measures;
  const xs: number[] = [];
  const ys: number[] = [];
  for (const box of byId.values()) {
    for (const away of [clearance, siblingGap / 2]) {
      xs.push(box.x - away, box.x + box.width + away);
      ys.push(box.y - away, box.y + box.height + away);
    }
  }
  for (const { level, at } of lines) (level ? ys : xs).push(at - clearance, at + clearance);
  for (const id of wanted.flatMap(({ from, to }) => [from, to])) {
    for (const { clear } of portsOf(boxOf(byId, id), clearance)) {
      xs.push(clear.x);
      ys.push(clear.y);
    }
  }
  const grid = trackGrid(xs, ys);
  for (const box of byId.values()) blockBox(grid, box, clearance);
  for (const segment of lines) blockLine(grid, segment, clearance);
  return grid;
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

function withLabels(
  wanted: readonly DottedLine[],
  routed: ReadonlyMap<DottedLine, PlacedLine>,
  boxes: readonly PlacedBox[],
  lines: readonly PlacedLine[],
  measures: Measures,
): RoutedDotted {
  const result: RoutedDotted = { dotted: [], listed: [] };
  const rects: Rect[] = [...boxes];
  const solid = lines.flatMap((line) => segmentsOf(line.points));
  for (const line of wanted) {
    const placed = routed.get(line);
    const text = cleanText(line.label ?? '');
    if (placed) {
      const size = measures.noteSize;
      const foreign = [...routed.values()].filter((each) => each !== placed);
      const others = [...solid, ...foreign.flatMap((each) => segmentsOf(each.points))];
      const wide = { text, size, width: textWidth(text) * size };
      const label = text === '' ? undefined : placeLabel(wide, placed.points, rects, others);
      if (label) rects.push(labelRect(label));
      result.dotted.push({ ...placed, pieces: piecesAround(placed.points, label), label });
      if (text === '' || label) continue;
    }
    result.listed.push(line);
  }
  return result;
}
