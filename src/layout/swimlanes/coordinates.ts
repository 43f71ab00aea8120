import { type Axis, type ChannelRoom, buildAxis } from './axis.ts';
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
  tracks: Tracks;
  ports: readonly Port[];
  labels: readonly (EdgeLabel | undefined)[];
};

/** Boxes and positions: `across` the lanes, `along` the flow. */
export type Coordinates = { sizes: readonly StepSize[]; across: Axis; along: Axis };

const PORT_MARGIN = 8;
/** Labels beside a level line that need more room than this have two lines or more, px. */
const TALL_LABEL = 24;

/** In variant H the flow runs along x: height counts across, width along. */
function acrossAlong(size: { width: number; height: number }, flip: boolean): [number, number] {
  return flip ? [size.height, size.width] : [size.width, size.height];
}

/**
 * Boxes grown so that every port lies on its side, and so that a label at a port off the middle does not
 * reach past the corner into the labels of the next side.
 */
function growForPorts(plan: Plan, sizes: readonly StepSize[], flip: boolean): StepSize[] {
  const grown = sizes.map((size) => ({ ...size }));
  for (const port of plan.ports) {
    const size = grown[port.step];
    const isUpright = (port.side % 2 === 0) !== flip;
    if (size === undefined || (port.shift === 0 && (isUpright || port.labelRoom < TALL_LABEL))) continue;
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

/** Gaps of a channel; an outer one without lines is a mere margin. */
function channelRoom(
  tracks: number,
  [before, behind]: readonly [number, number],
  outer: 'first' | 'last' | undefined,
  margin: number,
): ChannelRoom {
  if (tracks > 0 || outer === undefined) return { tracks, before, behind };
  const inner = margin > 0 ? 0 : Math.max(before, behind);
  return outer === 'first'
    ? { tracks, before: margin, behind: inner }
    : { tracks, before: inner, behind: margin };
}

/**
 * Turn rows, columns, ports and tracks into px.
 *
 * A column is as wide as its widest box and its labels; a channel as wide as its tracks, the gaps beside
 * them and the labels that stand in it before the first track. So a label can meet neither line nor box.
 *
 * @param least Least extent of each column and row, e.g. for headers.
 */
export function placeOnAxes(
  plan: Plan,
  style: DrawingStyle,
  given: readonly StepSize[],
  least: { columns: readonly number[]; rows: readonly number[] },
): Coordinates {
  const { graph, grid, tracks, labels } = plan;
  const flip = style.variant === 'H';
  const sizes = growForPorts(plan, given, flip);
  const columns = Array.from({ length: grid.columnCount }, (_, index) => least.columns[index] ?? 0);
  const rows = Array.from({ length: grid.rowCount }, (_, index) => least.rows[index] ?? 0);
  const raise = (list: number[], index: number, to: number): void => {
    list[index] = Math.max(list[index] ?? 0, to);
  };
  graph.steps.forEach((_, step) => {
    const size = sizes[step];
    if (size === undefined) return;
    const [across, along] = acrossAlong(size, flip);
    raise(columns, grid.columnOf[step] ?? 0, across);
    raise(rows, grid.rowOf[step] ?? 0, along);
  });

  const exits = plan.ports.flatMap((port) =>
    port.ends.flatMap((end) => {
      const label = end.exit ? labels[end.route] : undefined;
      if (label === undefined) return [];
      const needed = labelRoom(label, (port.side % 2 === 0) !== flip);
      return [{ port, needed, row: grid.rowOf[port.step] ?? 0, column: grid.columnOf[port.step] ?? 0 }];
    }),
  );
  for (const { port, needed, row, column } of exits) {
    const half = 2 * (Math.abs(port.shift) + needed.aside);
    if (port.side % 2 === 0) raise(columns, column, half);
    else raise(rows, row, half);
  }

  const { across: side, behind, ahead } = style.channelPad;
  const margin = style.variant === 'N' ? 1 : 0;
  const channelsAcross = columns.concat(0).map((_, index) => {
    return channelRoom(
      tracks.columnTracks[2 * index] ?? 0,
      [side, side],
      outerSide(index, columns.length),
      margin,
    );
  });
  const channelsAlong = rows.concat(0).map((_, index) => {
    return channelRoom(
      tracks.rowTracks[2 * index] ?? 0,
      [behind, ahead],
      outerSide(index, rows.length),
      margin,
    );
  });
  for (const { port, needed, row, column } of exits) {
    const size = sizes[port.step];
    if (size === undefined) continue;
    const [across, along] = acrossAlong(size, flip);
    const inline = port.side % 2 === 0;
    const extent = inline ? (rows[row] ?? 0) - along : (columns[column] ?? 0) - across;
    const room = needed.along - extent / 2;
    const after = port.side === 1 || port.side === 2;
    const channel = (inline ? channelsAlong : channelsAcross)[(inline ? row : column) + (after ? 1 : 0)];
    if (channel === undefined) continue;
    if (after) channel.before = Math.max(channel.before, room);
    else channel.behind = Math.max(channel.behind, room);
  }
  return {
    sizes,
    across: buildAxis(columns, channelsAcross, style.trackGap),
    along: buildAxis(rows, channelsAlong, style.trackGap),
  };
}
