import { type FlowEdge, areAllRelated, areRelated, isAnyRelated } from './flow-graph.ts';
import { DIRECTIONS, DX, DY, type Direction, type Occupancy, type Route, opposite } from './lattice.ts';

/** What a line pays, in px of detour. Steps are the rough distance between neighbouring lattice lines. */
export type RouteCosts = { stepX: number; stepY: number };

const BEND = 62;
const CROSSING = 260;
const BESIDE = 75;
const SHARED = 0.6;
const CROWD = 3;
const AGAINST_FLOW = 1.5;

// By side: up, right, down, left. Forward lines leave below and arrive above; lines back use the flanks.
const EXIT = { forward: [120, 4, 0, 4], feedback: [10, 0, 30, 0] } as const;
const ENTRY = { forward: [0, 8, 140, 8], feedback: [12, 0, 120, 0] } as const;

type Goal = { parent: number; entry: Direction; beside: boolean };

function crossingsAt(occupancy: Occupancy, edge: FlowEdge, node: number, direction: Direction): number {
  const before = occupancy.on(occupancy.segment(node, direction % 2 === 0 ? 3 : 0));
  if (before.length === 0) return 0;
  const after = occupancy.on(occupancy.segment(node, direction % 2 === 0 ? 1 : 2));
  let count = 0;
  for (const other of before) if (!areRelated(edge, other) && after.includes(other)) count += 1;
  return count;
}

/** A cell's middle is shared only by lines that cross it straight. */
function mayPassMiddle(occupancy: Occupancy, edge: FlowEdge, node: number, isTurn: boolean): boolean {
  if (!areAllRelated(edge, occupancy.turnsAt(node))) return false;
  if (!isTurn) return true;
  for (const side of DIRECTIONS) if (!occupancy.isOpen(occupancy.segment(node, side), edge)) return false;
  return true;
}

/**
 * The cheapest way for one edge among the lines already drawn: A* over the lattice.
 *
 * Steps are walls; middles of rows and columns belong to one bundle each, so neither a box nor another
 * line can be run over. Length, bends, crossings and running against the flow cost. `undefined` if
 * `allowedExit` or `allowedEntry` (-1: any side) leaves no way.
 *
 * Hart, Nilsson & Raphael (1968); orthogonal connectors as in Wybrow, Marriott & Stuckey (2009).
 */
export function findRoute(
  occupancy: Occupancy,
  edge: FlowEdge,
  options: RouteCosts & { allowedExit: number; allowedEntry: number },
): Route | undefined {
  const { width, height, stepAt, nodeOf, xOf, yOf } = occupancy.lattice;
  const source = nodeOf[edge.from] ?? 0;
  const target = nodeOf[edge.to] ?? 0;
  const targetX = xOf[target] ?? 0;
  const targetY = yOf[target] ?? 0;
  const exitCost = edge.feedback ? EXIT.feedback : EXIT.forward;
  const entryCost = edge.feedback ? ENTRY.feedback : ENTRY.forward;
  const { stepX, stepY } = options;
  const move = (direction: Direction): number => (DX[direction] ?? 0) + (DY[direction] ?? 0) * width;
  const inside = (node: number, direction: Direction): boolean => {
    if (direction === 1) return (xOf[node] ?? 0) + 1 < width;
    if (direction === 2) return (yOf[node] ?? 0) + 1 < height;
    return ((direction === 3 ? xOf : yOf)[node] ?? 0) > 0;
  };
  const remaining = (node: number, heading: Direction): number => {
    const dx = Math.abs(targetX - (xOf[node] ?? 0));
    const dy = Math.abs(targetY - (yOf[node] ?? 0));
    const straight = heading % 2 === 0 ? dx === 0 : dy === 0;
    return dx * stepX + dy * stepY + (straight ? 0 : BEND);
  };
  const segmentCost = (node: number, direction: Direction): number => {
    const length = direction % 2 === 0 ? stepY : stepX;
    const against = !edge.feedback && direction === 0 ? AGAINST_FLOW : 1;
    const users = occupancy.on(occupancy.segment(node, direction));
    const shared = isAnyRelated(edge, users) ? SHARED : 1;
    return length * shared * against + CROWD * users.length;
  };

  const size = width * height * 4;
  const { costs, parents, heap } = occupancy.buffers;
  costs.fill(Infinity);
  heap.clear();
  const goals: Goal[] = [];
  const reach = (node: number, direction: Direction, cost: number, parent: number): void => {
    const state = 4 * node + direction;
    if (cost >= (costs[state] ?? 0)) return;
    costs[state] = cost;
    parents[state] = parent;
    heap.push(state, cost + remaining(node, direction));
  };

  for (const side of DIRECTIONS) {
    if (options.allowedExit >= 0 && options.allowedExit !== side) continue;
    const channel = source + move(side);
    const cost = (exitCost[side] ?? 0) + segmentCost(source, side);
    if (occupancy.isOpen(occupancy.segment(source, side), edge)) reach(channel, side, cost, -2 - 2 * side);
    else {
      for (const turn of DIRECTIONS) {
        if (turn % 2 === side % 2 || !inside(channel, turn)) continue;
        const beside =
          cost + BEND + BESIDE * (1 + occupancy.besides(edge.from, side)) + segmentCost(channel, turn);
        reach(channel + move(turn), turn, beside, -3 - 2 * side);
      }
    }
  }

  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    const goal = state >= size ? goals[state - size] : undefined;
    if (goal !== undefined) return buildRoute(edge, occupancy, parents, goal);
    const node = state >> 2;
    const heading = (state & 3) as Direction; // two bits hold a direction
    const cost = costs[state] ?? 0;
    const onColumn = (xOf[node] ?? 0) % 2 === 1;
    const onRow = (yOf[node] ?? 0) % 2 === 1;
    const isMiddle = onColumn && onRow;
    for (const direction of DIRECTIONS) {
      if (direction === opposite(heading) || !inside(node, direction)) continue;
      const next = node + move(direction);
      const isTurn = direction !== heading;
      const segment = occupancy.segment(node, direction);
      if (next === target) {
        const entry = opposite(direction);
        const selfLoopSide = edge.from === edge.to && startSide(parents, state) === entry;
        if (selfLoopSide || (options.allowedEntry >= 0 && options.allowedEntry !== entry)) continue;
        const open = occupancy.isOpen(segment, edge);
        if (!open && !isTurn) continue;
        const beside = open ? 0 : BESIDE * (1 + occupancy.besides(edge.to, entry));
        const total =
          cost + segmentCost(node, direction) + (isTurn ? BEND : 0) + (entryCost[entry] ?? 0) + beside;
        goals.push({ parent: state, entry, beside: !open });
        heap.push(size + goals.length - 1, total);
        continue;
      }
      if ((stepAt[next] ?? -1) >= 0) continue;
      const onMiddle = direction % 2 === 0 ? onColumn : onRow;
      if (onMiddle && !occupancy.isOpen(segment, edge)) continue;
      if (isMiddle && !mayPassMiddle(occupancy, edge, node, isTurn)) continue;
      const corner = isTurn ? BEND : CROSSING * crossingsAt(occupancy, edge, node, direction);
      reach(next, direction, cost + segmentCost(node, direction) + corner, state);
    }
  }
  return undefined;
}

function startSide(parents: Int32Array, state: number): number {
  let at = state;
  while (at >= 0) at = parents[at] ?? -2;
  return (-2 - at) >> 1;
}

function buildRoute(edge: FlowEdge, occupancy: Occupancy, parents: Int32Array, goal: Goal): Route {
  const { width, nodeOf } = occupancy.lattice;
  const states: number[] = [];
  let at = goal.parent;
  for (; at >= 0; at = parents[at] ?? -2) states.push(at);
  states.reverse();
  const exit = ((-2 - at) >> 1) as Direction; // `findRoute` stores -2 - 2 side - beside
  const exitBeside = (-2 - at) % 2 === 1;
  const source = nodeOf[edge.from] ?? 0;
  const target = nodeOf[edge.to] ?? 0;
  const nodes = [source];
  if (exitBeside) nodes.push(source + (DX[exit] ?? 0) + (DY[exit] ?? 0) * width);
  nodes.push(...states.map((state) => state >> 2), target);
  const corners = nodes.filter((node, index) => {
    const before = nodes[index - 1];
    const after = nodes[index + 1];
    return before === undefined || after === undefined || node - before !== after - node;
  });
  return { edge, corners, exit, entry: goal.entry, exitBeside, entryBeside: goal.beside };
}
