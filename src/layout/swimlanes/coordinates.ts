import { type Axis, type ChannelRoom, type Gaps, buildAxis } from './axis.ts';
import type { Borders } from './borders.ts';
import type { DrawingStyle } from './drawing-style.ts';
import { type EdgeLabel, labelRoom, labelSign } from './edge-label.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Grid } from './grid.ts';
import type { Port } from './ports.ts';
import type { StepSize } from './step-size.ts';
import type { Tracks } from './assign-tracks.ts';

/** All that is decided before px come in. */
export type Plan = {
  graph: FlowGraph;
  grid: Grid;
  borders: Borders;
  tracks: Tracks;
  ports: readonly Port[];
  labels: readonly (EdgeLabel | undefined)[];
};

/** Boxes and positions: `across` the lanes, `along` the flow. */
export type Coordinates = { sizes: readonly StepSize[]; across: Axis; along: Axis };

/** The columns (rows) before they have a place. */
type Bands = {
  count: number;
  /** Least extent of each. */
  least: readonly number[];
  /** The column (row) each step stands in, and the extent of its box. */
  bandOf: readonly number[];
  boxes: readonly number[];
  /** Labels of lines that run along the column (row), and of those that leave it for a channel beside it. */
  labelsWithin: readonly ExitLabel[];
  labelsBeside: readonly ExitLabel[];
  /** Tracks of the channels, by lattice line, and the gaps before and behind them. */
  tracks: readonly number[];
  /** How many of them lie before the border in their channel; `undefined` where there is none. */
  borders: readonly (number | undefined)[];
  gaps: readonly [number, number];
  /** Width of an outer channel without lines. */
  margin: number;
  /** Between a label and a border beside it, beyond the label's own room. */
  labelToBorder?: number;
};

/** A label at the port where its line leaves, and the room it takes. */
type ExitLabel = { port: Port; needed: { along: number; aside: number } };

const PORT_MARGIN = 8;
/** Between the border of a lane or phase and a line beside it, px. */
const BORDER_GAP = { lane: 13, phase: 8 } as const;
/** A phase's line strikes through no label, nor does it underline one. */
const LABEL_TO_PHASE = 6;
/** Labels beside a level line that need more room than this have two lines or more, px. */
const TALL_LABEL = 24;

/** In variant H the flow runs along x: height counts across, width along. */
function acrossAlong(size: { width: number; height: number }, flip: boolean): [number, number] {
  return flip ? [size.height, size.width] : [size.width, size.height];
}

/**
 * Boxes grown so that every port lies on its side, and so that a label at a port off the middle, or a tall
 * one, does not reach past the corner into the labels of the next side.
 */
function growForPorts(plan: Plan, sizes: readonly StepSize[], flip: boolean): StepSize[] {
  const grown = sizes.map((size) => ({ ...size }));
  const labelledAbove = new Set(
    plan.ports.filter((port) => port.side === (flip ? 3 : 0) && port.labelRoom > 0).map(({ step }) => step),
  );
  for (const port of plan.ports) {
    const size = grown[port.step];
    const isUpright = (port.side % 2 === 0) !== flip;
    const isTall = !isUpright && port.labelRoom >= TALL_LABEL && labelledAbove.has(port.step);
    if (size === undefined || (port.shift === 0 && !isTall)) continue;
    const margin = plan.graph.steps[port.step]?.kind === 'parallel' ? 1 : PORT_MARGIN;
    const outwards = port.shift * labelSign(isUpright) >= 0 ? port.labelRoom : 0;
    const least = 2 * (Math.abs(port.shift) + Math.max(margin, outwards));
    if (isUpright) size.width = Math.max(size.width, least);
    else size.height = Math.max(size.height, least);
  }
  return grown;
}

function outerSide(channel: number, last: number): 'first' | 'last' | undefined {
  if (channel === 0) return 'first';
  return channel === last ? 'last' : undefined;
}

/** A channel as wide as its gaps; an outer one without lines is a mere margin, else it has a border outside. */
function channelRoom(room: ChannelRoom, outer: 'first' | 'last' | undefined, margin: number): ChannelRoom {
  const { tracks, before, behind } = room;
  if (outer === undefined || (tracks > 0 && margin > 0)) return room;
  if (tracks > 0 && outer === 'first') return { ...room, before: Math.max(before, BORDER_GAP.lane) };
  if (tracks > 0) return { ...room, behind: Math.max(behind, BORDER_GAP.lane) };
  const inner = margin > 0 ? 0 : Math.max(before, behind);
  return outer === 'first'
    ? { tracks, before: margin, behind: inner }
    : { tracks, before: inner, behind: margin };
}

/** Every label at the port where its line leaves. */
function exitLabels({ ports, labels }: Plan, flip: boolean): ExitLabel[] {
  return ports.flatMap((port) =>
    port.ends.flatMap(({ route, exit }) => {
      const label = exit ? labels[route] : undefined;
      return label === undefined ? [] : [{ port, needed: labelRoom(label, (port.side % 2 === 0) !== flip) }];
    }),
  );
}

/** The extent of each: room for its widest box, and for the labels of lines that run along it. */
function extentsOf({ count, least, bandOf, boxes, labelsWithin }: Bands): number[] {
  const extents = Array.from({ length: count }, (_, band) => least[band] ?? 0);
  const raise = (step: number, to: number): void => {
    const band = bandOf[step] ?? 0;
    extents[band] = Math.max(extents[band] ?? 0, to);
  };
  boxes.forEach((extent, step) => raise(step, extent));
  for (const { port, needed } of labelsWithin) raise(port.step, 2 * (Math.abs(port.shift) + needed.aside));
  return extents;
}

/** The channels before, between and behind, with room for the labels that stand in them. */
function channelsBeside(extents: readonly number[], bands: Bands): ChannelRoom[] {
  const { bandOf, boxes, labelsBeside, tracks, borders, gaps, margin, labelToBorder = 0 } = bands;
  const [before, behind] = gaps;
  const channels = extents.concat(0).map((_, index) => {
    const room = { tracks: tracks[2 * index] ?? 0, before, behind, border: borders[index] };
    return channelRoom(room, outerSide(index, extents.length), margin);
  });
  for (const { port, needed } of labelsBeside) {
    const band = bandOf[port.step] ?? 0;
    const spare = (extents[band] ?? 0) - (boxes[port.step] ?? 0);
    const room = needed.along - spare / 2;
    const after = port.side === 1 || port.side === 2;
    const channel = channels[band + (after ? 1 : 0)];
    if (channel === undefined) continue;
    const isAtBorder = channel.border === (after ? 0 : channel.tracks);
    const wanted = room + (isAtBorder ? labelToBorder : 0);
    if (after) channel.before = Math.max(channel.before, wanted);
    else channel.behind = Math.max(channel.behind, wanted);
  }
  return channels;
}

/** Least extent of each column and row, e.g. for headers. */
export type LeastExtents = { columns: readonly number[]; rows: readonly number[] };

function placeBands(bands: Bands, gaps: Gaps): Axis {
  const extents = extentsOf(bands);
  return buildAxis(extents, channelsBeside(extents, bands), gaps);
}

/**
 * Turn rows, columns, ports and tracks into px.
 *
 * A column is as wide as its widest box and its labels; a channel as wide as its tracks, the gaps beside
 * them and the labels that stand in it before the first track. So a label can meet neither line nor box.
 *
 * @param given Sizes of the steps' boxes; ports may need some of them larger.
 */
export function placeOnAxes(
  plan: Plan,
  style: DrawingStyle,
  { given, least }: { given: readonly StepSize[]; least: LeastExtents },
): Coordinates {
  const sizes = growForPorts(plan, given, style.variant === 'H');
  const { columns, rows } = bandsOf(plan, style, { sizes, least });
  return {
    sizes,
    across: placeBands(columns, { track: style.trackGap, border: BORDER_GAP.lane }),
    along: placeBands(rows, { track: style.trackGap, border: BORDER_GAP.phase }),
  };
}

function bandsOf(
  plan: Plan,
  style: DrawingStyle,
  { sizes, least }: { sizes: readonly StepSize[]; least: LeastExtents },
): { columns: Bands; rows: Bands } {
  const { grid, tracks, borders } = plan;
  const flip = style.variant === 'H';
  const boxes = sizes.map((size) => acrossAlong(size, flip));
  const labels = exitLabels(plan, flip);
  const alongFlow = labels.filter(({ port }) => port.side % 2 === 0);
  const acrossFlow = labels.filter(({ port }) => port.side % 2 === 1);
  const { across: side, behind, ahead } = style.channelPad;
  const margin = style.variant === 'N' ? 1 : 0;
  const columns: Bands = {
    count: grid.columnCount,
    least: least.columns,
    bandOf: grid.columnOf,
    boxes: boxes.map(([across]) => across),
    labelsWithin: alongFlow,
    labelsBeside: acrossFlow,
    tracks: tracks.columnTracks,
    borders: borders.columns.map((parting, channel) => parting && (tracks.columnBorders[2 * channel] ?? 0)),
    gaps: [side, side],
    margin,
  };
  const rows: Bands = {
    count: grid.rowCount,
    least: least.rows,
    bandOf: grid.rowOf,
    boxes: boxes.map(([, along]) => along),
    labelsWithin: acrossFlow,
    labelsBeside: alongFlow,
    tracks: tracks.rowTracks,
    borders: borders.rows.map((parting, channel) => parting && (tracks.rowBorders[2 * channel] ?? 0)),
    gaps: [behind, ahead],
    margin,
    labelToBorder: LABEL_TO_PHASE,
  };
  return { columns, rows };
}
