import { type Tracks, assignTracks } from './assign-tracks.ts';
import { borderSides, bordersOf } from './borders.ts';
import type { Plan } from './coordinates.ts';
import type { DrawingStyle } from './drawing-style.ts';
import { labelRoom, labelSign, measureLabels } from './edge-label.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { CelledFlow, Choices, Grid } from './grid.ts';
import type { Route } from './lattice.ts';
import { type Piece, cutPieces } from './pieces.ts';
import { type Port, placePorts } from './ports.ts';
import { routeEdges } from './route-edges.ts';
import type { RouteMemory } from './route-memory.ts';
import { assignRows, stackRows } from './rows.ts';
import type { SwimlaneVariant } from './swimlane-layout.ts';

/** A plan with the lines it came from. */
export type RoutedPlan = Plan & { routes: readonly Route[]; pieces: readonly (readonly Piece[])[] };

const ROUTE_COSTS = {
  V: { stepX: 52, stepY: 31 },
  H: { stepX: 31, stepY: 58 },
  N: { stepX: 90, stepY: 36 },
} as const;

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

/** The cell of every step. */
export function planCells(graph: FlowGraph, choices: Choices, variant: SwimlaneVariant): Grid {
  return variant === 'N' ? stackRows(graph, choices) : assignRows(graph, choices);
}

/** The way of every line between the cells. */
export function planRoutes(
  flow: CelledFlow,
  choices: Choices,
  { variant, memory }: { variant: SwimlaneVariant; memory?: RouteMemory },
): Route[] {
  return routeEdges(flow, choices, { costs: ROUTE_COSTS[variant], memory });
}

/** Ports and tracks of the lines: with them all is decided that needs no px. */
export function planTracks(
  { graph, grid }: CelledFlow,
  routes: readonly Route[],
  style: DrawingStyle,
): RoutedPlan {
  const flip = style.variant === 'H';
  const pieces = cutPieces(routes, 2 * grid.columnCount + 1);
  const labels = measureLabels(graph, style);
  const isUpright = (side: number): boolean => (side % 2 === 0) !== flip;
  const first = placePorts(
    graph,
    { routes, pieces },
    {
      room: (edge, side) => {
        const label = labels[edge];
        return label === undefined ? 0 : labelRoom(label, isUpright(side)).aside;
      },
      signOf: (side) => labelSign(isUpright(side)),
    },
  );
  const borders = bordersOf({ graph, grid }, style);
  const tracks = assignTracks(pieces, first, borderSides({ graph, grid }, borders));
  const ports = first.flatMap((port) => splitByShift(port, pieces, tracks));
  return { graph, grid, borders, tracks, ports, labels, routes, pieces };
}
