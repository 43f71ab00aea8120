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

/** The bands of lanes and phases around placed rows and columns. `across` and `along` are the two axes. */
export function placeFrame(
  { graph, grid }: CelledFlow,
  phases: readonly PhaseRows[],
  options: { style: DrawingStyle; across: Axis; along: Axis; room: FrameRoom },
): { lanes: PlacedLane[]; phases: PlacedPhase[] } {
  const { style, across, along, room } = options;
  const flip = style.variant === 'H';
  const place = (u: number, v: number, du: number, dv: number): Box =>
    flip ? { x: v, y: u, width: dv, height: du } : { x: u, y: v, width: du, height: dv };
  const border = (axis: Axis, channel: number, count: number, origin: number): number =>
    channel === 0
      ? origin
      : channel === count
        ? axis.end
        : Math.round(borderInChannel(axis, channel) * 2) / 2;

  const lanes = graph.lanes.map((lane, index) => {
    const first = grid.laneOfColumn.indexOf(index);
    const last = grid.laneOfColumn.lastIndexOf(index);
    const from = border(across, first, grid.columnCount, room.phaseHeader);
    const to = border(across, last + 1, grid.columnCount, room.phaseHeader);
    const header = place(from, 0, to - from, room.laneHeader);
    const em = flip ? SIDE_HEADER_EM : (to - from - 10) / style.headerFontSize;
    return {
      ...lane,
      band: place(from, 0, to - from, along.end),
      header,
      text: textIn(lane.title, header, { style, em }),
    };
  });
  const placedPhases = phases.map(({ phase, first, last }) => {
    const from = border(along, first, grid.rowCount, room.laneHeader);
    const to = border(along, last + 1, grid.rowCount, room.laneHeader);
    const header = place(0, from, room.phaseHeader, to - from);
    const em = flip ? (to - from - 10) / style.headerFontSize : PHASE_EM;
    return {
      ...phase,
      band: place(0, from, across.end, to - from),
      header,
      text: textIn(phase.title, header, { style, em }),
    };
  });
  return { lanes, phases: placedPhases };
}
