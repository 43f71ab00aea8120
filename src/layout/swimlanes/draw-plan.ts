import { type Tracks, assignTracks } from './assign-tracks.ts';
import { placeEdges, placeSteps } from './compose.ts';
import { type Plan, placeOnAxes } from './coordinates.ts';
import { cutPieces, type Piece } from './pieces.ts';
import type { DrawingStyle } from './drawing-style.ts';
import { labelRoom, labelSign, measureLabels } from './edge-label.ts';
import type { FlowGraph } from './flow-graph.ts';
import { frameRoom, phaseRows, placeFrame, sideHeaderHeight } from './frame.ts';
import type { Choices } from './grid.ts';
import type { Route } from './lattice.ts';
import { type Port, placePorts } from './ports.ts';
import { routeEdges } from './route-edges.ts';
import { assignRows, stackRows } from './rows.ts';
import { measureSteps } from './step-size.ts';
import type { SwimlaneLayout } from './swimlane-layout.ts';

/** A plan with the lines it came from. */
export type RoutedPlan = Plan & { routes: readonly Route[]; pieces: readonly (readonly Piece[])[] };

const ROUTE_COSTS = {
  V: { stepX: 52, stepY: 31 },
  H: { stepX: 31, stepY: 58 },
  N: { stepX: 90, stepY: 36 },
} as const;
const LEAST_COLUMN = { V: 56, H: 44, N: 0 } as const;

/** A port as the tracks left it: lines that had to move aside form ports of their own. */
function splitByShift(port: Port, pieces: readonly (readonly Piece[])[], tracks: Tracks): Port[] {
  const byShift = new Map<number, Port>();
  for (const end of port.ends) {
    const piece = end.exit ? pieces[end.route]?.[0] : pieces[end.route]?.at(-1);
    const shift = (piece === undefined ? undefined : tracks.shiftOf.get(piece)) ?? 0;
    const found = byShift.get(shift) ?? { ...port, shift, ends: [] };
    found.ends.push(end);
    byShift.set(shift, found);
  }
  return [...byShift.values()];
}

/** Decide everything that needs no px: cells, ways, ports, tracks. */
export function planFlow(graph: FlowGraph, choices: Choices, style: DrawingStyle): RoutedPlan {
  const flip = style.variant === 'H';
  const grid = style.variant === 'N' ? stackRows(graph, choices) : assignRows(graph, choices);
  const routes = routeEdges(graph, grid, choices, ROUTE_COSTS[style.variant]);
  const pieces = cutPieces(routes, 2 * grid.columnCount + 1);
  const labels = measureLabels(graph, style);
  const isUpright = (side: number): boolean => (side % 2 === 0) !== flip;
  const first = placePorts(graph, routes, pieces, {
    room: (edge, side) => {
      const label = labels[edge];
      return label === undefined ? 0 : labelRoom(label, isUpright(side)).aside;
    },
    signOf: (side) => labelSign(isUpright(side)),
  });
  const tracks = assignTracks(pieces, first);
  const ports = first.flatMap((port) => splitByShift(port, pieces, tracks));
  return { graph, grid, tracks, ports, labels, routes, pieces };
}

function leastExtents(plan: RoutedPlan, style: DrawingStyle): { columns: number[]; rows: number[] } {
  const { graph, grid } = plan;
  const columns = grid.laneOfColumn.map((lane) => {
    const header = style.variant === 'H' ? sideHeaderHeight(graph.lanes[lane]?.title ?? '', style) - 16 : 0;
    return Math.max(LEAST_COLUMN[style.variant], header);
  });
  const rows = Array.from({ length: grid.rowCount }, () => 0);
  if (style.variant !== 'N') {
    for (const { phase, first, last } of phaseRows(graph, grid)) {
      const needed = style.variant === 'V' ? sideHeaderHeight(phase.title, style) : 5 * style.headerFontSize;
      const count = last - first + 1;
      for (let row = first; row <= last; row += 1) rows[row] = Math.max(rows[row] ?? 0, needed / count - 20);
    }
  }
  return { columns, rows };
}

/**
 * Put a plan on paper.
 *
 * @param titleEm Widest line of a step's title, in em.
 */
export function drawPlan(plan: RoutedPlan, style: DrawingStyle, titleEm: number): SwimlaneLayout {
  const { graph, grid } = plan;
  const groupOf = (step: number): number =>
    (style.variant === 'H' ? grid.rowOf[step] : grid.columnOf[step]) ?? 0;
  const sizes = measureSteps(graph, style, titleEm, groupOf);
  const least = leastExtents(plan, style);
  const phases = style.variant === 'N' ? [] : phaseRows(graph, grid);
  const shownPhases = phases.map(({ phase }) => phase);
  const bare = placeOnAxes(plan, style, sizes, { ...least, originAcross: 0, originAlong: 0 });
  const widths =
    style.variant === 'H'
      ? phases.map(
          ({ first, last }) => (bare.along.middles[last] ?? 0) - (bare.along.middles[first] ?? 0) + 80,
        )
      : graph.lanes.map((_, lane) => {
          const channels = bare.across.channels;
          const [from, to] = [grid.laneOfColumn.indexOf(lane), grid.laneOfColumn.lastIndexOf(lane)];
          return (channels[to + 1]?.begin ?? 0) - (channels[from]?.end ?? 0) + 16;
        });
  const room =
    style.variant === 'N' ? { laneHeader: 0, phaseHeader: 0 } : frameRoom(graph, shownPhases, style, widths);
  const origin = { originAcross: room.phaseHeader, originAlong: room.laneHeader };
  const coordinates = placeOnAxes(plan, style, sizes, { ...least, ...origin });
  const frame =
    style.variant === 'N'
      ? { lanes: [], phases: [] }
      : placeFrame(graph, grid, phases, {
          style,
          across: coordinates.across,
          along: coordinates.along,
          room,
        });
  const steps = placeSteps(plan, coordinates, style);
  const edges = placeEdges(plan, coordinates, style, { routes: plan.routes, pieces: plan.pieces, steps });
  const [across, along] = [Math.ceil(coordinates.across.end), Math.ceil(coordinates.along.end)];
  const [width, height] = style.variant === 'H' ? [along, across] : [across, along];
  return {
    id: graph.id,
    title: graph.title,
    variant: style.variant,
    width,
    height,
    ...frame,
    steps,
    edges,
  };
}
