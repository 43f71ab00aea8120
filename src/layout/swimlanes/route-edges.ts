import type { FlowEdge, FlowGraph } from './flow-graph.ts';
import { type RouteCosts, findRoute } from './find-route.ts';
import type { CelledFlow, Choices, Grid } from './grid.ts';
import { Occupancy, type Route } from './lattice.ts';
import { RouteMemory } from './route-memory.ts';

const SECOND_LOOK_LIMIT = 120;

function distance(grid: Grid, edge: FlowEdge): number {
  const rows = Math.abs((grid.rowOf[edge.to] ?? 0) - (grid.rowOf[edge.from] ?? 0));
  const columns = Math.abs((grid.columnOf[edge.to] ?? 0) - (grid.columnOf[edge.from] ?? 0));
  return rows + columns + (rows > 0 && columns > 0 ? 1 : 0);
}

function routingOrder(graph: FlowGraph, grid: Grid, choices: Choices): FlowEdge[] {
  const rank = (edge: FlowEdge): number =>
    distance(grid, edge) + (edge.feedback ? 1e3 : 0) - 1e6 * (choices.urgency[edge.index] ?? 0);
  return [...graph.edges].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

/**
 * A way for every edge, in the order of the process's edges.
 *
 * Short lines go first and lines back last; then each bent line is lifted and laid again among all
 * others, so that early lines yield to late ones.
 */
export function routeEdges(
  { graph, grid }: CelledFlow,
  choices: Choices,
  { costs, memory = new RouteMemory() }: { costs: RouteCosts; memory?: RouteMemory | undefined },
): Route[] {
  const { lattice, number: latticeNumber } = memory.latticeOf(grid);
  const occupancy = new Occupancy(lattice);
  const routes: Route[] = [];
  const laid = graph.edges.map(() => 0);
  const order = routingOrder(graph, grid, choices);
  const find = (edge: FlowEdge, allowedExit: number, allowedEntry: number): Route | undefined =>
    findRoute(occupancy, edge, { ...costs, allowedExit, allowedEntry });
  const lay = (edge: FlowEdge): void => {
    const allowedExit = choices.exit[edge.index] ?? -1;
    const allowedEntry = choices.entry[edge.index] ?? -1;
    const { route, number } = memory.recall(
      { edge, lattice: latticeNumber, laid, allowedExit, allowedEntry },
      () => {
        const found = find(edge, allowedExit, allowedEntry) ?? find(edge, -1, -1);
        if (found === undefined)
          throw new Error(`routeEdges: no way from step ${edge.from} to step ${edge.to}`);
        return found;
      },
    );
    occupancy.add(route);
    routes[edge.index] = route;
    laid[edge.index] = number;
  };
  for (const edge of order) lay(edge);
  if (order.length <= SECOND_LOOK_LIMIT) {
    for (const edge of order) {
      const route = routes[edge.index];
      if (route === undefined || route.corners.length === 2) continue;
      occupancy.remove(route);
      laid[edge.index] = 0;
      lay(edge);
    }
  }
  return routes;
}
