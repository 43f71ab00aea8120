import { type Axis, borderInChannel } from './axis.ts';
import type { DrawingStyle } from './drawing-style.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { CelledFlow, Grid } from './grid.ts';
import type { PhaseInput } from './input.ts';
import type { SetText } from './text-setter.ts';
import type { Box, PlacedLane, PlacedPhase, TextBlock } from './swimlane-layout.ts';

const LINE = 1.35;
const SIDE_HEADER_EM = 6;
const PHASE_EM = 3.2;

/** Extents of the drawing's frame, px: lane headers along the flow, phase headers across it. */
export type FrameRoom = { laneHeader: number; phaseHeader: number };

/** The rows a phase covers. */
export type PhaseRows = { phase: PhaseInput; first: number; last: number };

/** Phases that hold a step, with their rows. None in variant N, whose text version names them. */
export function phaseRows(graph: FlowGraph, grid: Grid): PhaseRows[] {
  return graph.phases.flatMap((phase, index) => {
    const rows = grid.rowOf.filter((_row, step) => graph.phaseOf[step] === index);
    return rows.length === 0 ? [] : [{ phase, first: Math.min(...rows), last: Math.max(...rows) }];
  });
}

function wrapTitle(title: string, style: DrawingStyle, room: number): SetText {
  return style.setText(title, room / style.headerFontSize);
}

function heightOf({ lines }: SetText, style: DrawingStyle): number {
  return lines.length * style.headerFontSize * LINE;
}

/** Room for the headers with these titles, given the width of each lane (V) or phase (H) along x. */
export function frameRoom(
  { lanes, phases }: { lanes: readonly string[]; phases: readonly string[] },
  style: DrawingStyle,
  widths: readonly number[],
): FrameRoom {
  const font = style.headerFontSize;
  const tallest = (titles: readonly string[]): number =>
    Math.max(
      0,
      ...titles.map((title, index) => heightOf(wrapTitle(title, style, (widths[index] ?? 80) - 10), style)),
    );
  const widest = (titles: readonly string[], em: number): number =>
    Math.max(0, ...titles.map((title) => wrapTitle(title, style, em * font).widthEm)) * font;
  if (style.variant === 'V') {
    return {
      laneHeader: Math.ceil(tallest(lanes) + 16),
      phaseHeader: phases.length === 0 ? 0 : Math.ceil(widest(phases, PHASE_EM) + 14),
    };
  }
  return {
    laneHeader: Math.ceil(widest(lanes, SIDE_HEADER_EM) + 20),
    phaseHeader: phases.length === 0 ? 0 : Math.ceil(tallest(phases) + 10),
  };
}

/** Height a lane's header text needs when it stands beside the lane (H), and a phase's (V). */
export function sideHeaderHeight(title: string, style: DrawingStyle): number {
  const em = style.variant === 'H' ? SIDE_HEADER_EM : PHASE_EM;
  return heightOf(wrapTitle(title, style, em * style.headerFontSize), style) + 10;
}

function textIn(title: string, box: Box, { style, em }: { style: DrawingStyle; em: number }): TextBlock {
  const { lines } = wrapTitle(title, style, em * style.headerFontSize);
  return { lines, x: box.x + box.width / 2, y: box.y + box.height / 2, fontSize: style.headerFontSize };
}

/** From where to where something reaches along an axis, px. */
type Span = readonly [from: number, to: number];

/** A box by what it covers across the lanes and along the flow. */
function boxOver(across: Span, along: Span, { variant }: DrawingStyle): Box {
  const [x, y] = variant === 'H' ? [along, across] : [across, along];
  return { x: x[0], y: y[0], width: x[1] - x[0], height: y[1] - y[0] };
}

/**
 * What columns (rows) cover up to the borders in the channels beside them.
 *
 * @param begin Where the first of all begins; the last ends with the axis.
 */
function spanOf(
  axis: Axis,
  { first, last, count }: { first: number; last: number; count: number },
  begin: number,
): Span {
  const borderIn = (channel: number): number => {
    if (channel === 0) return begin;
    return channel === count ? axis.end : Math.round(borderInChannel(axis, channel) * 2) / 2;
  };
  return [borderIn(first), borderIn(last + 1)];
}

/** The bands of lanes and phases around placed rows and columns. `across` and `along` are the two axes. */
export function placeFrame(
  { graph, grid }: CelledFlow,
  phases: readonly PhaseRows[],
  options: { style: DrawingStyle; across: Axis; along: Axis; room: FrameRoom },
): { lanes: PlacedLane[]; phases: PlacedPhase[] } {
  const { style, across, along, room } = options;
  const emWithin = ([from, to]: Span): number => (to - from - 10) / style.headerFontSize;
  return {
    lanes: graph.lanes.map((lane, index) => {
      const first = grid.laneOfColumn.indexOf(index);
      const last = grid.laneOfColumn.lastIndexOf(index);
      const span = spanOf(across, { first, last, count: grid.columnCount }, room.phaseHeader);
      const header = boxOver(span, [0, room.laneHeader], style);
      const em = style.variant === 'H' ? SIDE_HEADER_EM : emWithin(span);
      const text = textIn(lane.title, header, { style, em });
      return { ...lane, band: boxOver(span, [0, along.end], style), header, text };
    }),
    phases: phases.map(({ phase, first, last }) => {
      const span = spanOf(along, { first, last, count: grid.rowCount }, room.laneHeader);
      const header = boxOver([0, room.phaseHeader], span, style);
      const em = style.variant === 'H' ? emWithin(span) : PHASE_EM;
      const text = textIn(phase.title, header, { style, em });
      return { ...phase, band: boxOver([0, across.end], span, style), header, text };
    }),
  };
}
