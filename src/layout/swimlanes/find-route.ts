import { type FlowEdge, areAllRelated, areRelated, isAnyRelated } from './flow-graph.ts';
import { DIRECTIONS, DX, DY, type Direction, type Occupancy, type Route, opposite } from './lattice.ts';

/** What a line pays, in px of detour. Steps are the rough distance between neighbouring lattice lines. */
export type RouteCosts = { stepX: number; stepY: number };

type RouteOptions = RouteCosts & { allowedExit: number; allowedEntry: number };

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

/**
 * The cheapest way for one edge among the lines already drawn: A* over the lattice.
 *
 * Steps are walls; middles of rows and columns belong to one bundle each, so neither a box nor another
 * line can be run over. Length, bends, crossings and running against the flow cost. `undefined` if
 * `allowedExit` or `allowedEntry` (-1: any side) leaves no way.
 *
 * Hart, Nilsson & Raphael (1968); orthogonal connectors as in Wybrow, Marriott & Stuckey (2009).
 */
export function findRoute(occupancy: Occupancy, edge: FlowEdge, options: RouteOptions): Route | undefined {
  return new RouteSearch(occupancy, edge, options).run();
}

/** The search for one edge's way. A state is a node and the direction it was reached in: 4 node + direction. */
class RouteSearch {
  readonly #occupancy: Occupancy;
  readonly #edge: FlowEdge;
  readonly #options: RouteOptions;
  readonly #target: number;
  readonly #goals: Goal[] = [];

  constructor(occupancy: Occupancy, edge: FlowEdge, options: RouteOptions) {
    this.#occupancy = occupancy;
    this.#edge = edge;
    this.#options = options;
    this.#target = occupancy.lattice.nodeOf[edge.to] ?? 0;
  }

  run(): Route | undefined {
    const { costs, heap } = this.#occupancy.buffers;
    const { allowedExit } = this.#options;
    costs.fill(Infinity);
    heap.clear();
    for (const side of DIRECTIONS) if (allowedExit < 0 || allowedExit === side) this.#leave(side);
    for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
      const goal = state < costs.length ? undefined : this.#goals[state - costs.length];
      if (goal !== undefined) return buildRoute(this.#occupancy, this.#edge, goal);
      this.#goOn(state);
    }
    return undefined;
  }

  /** Leave the first step by the middle of a side, or beside it where another bundle holds the middle. */
  #leave(side: Direction): void {
    const occupancy = this.#occupancy;
    const { from, feedback } = this.#edge;
    const source = occupancy.lattice.nodeOf[from] ?? 0;
    const channel = source + this.#offset(side);
    const cost = (feedback ? EXIT.feedback : EXIT.forward)[side] + this.#segmentCost(source, side);
    if (occupancy.isOpen(occupancy.segment(source, side), this.#edge)) {
      this.#reach(4 * channel + side, cost, -2 - 2 * side);
      return;
    }
    const besideCost = cost + BEND + BESIDE * (1 + occupancy.besides(from, side));
    for (const turn of DIRECTIONS) {
      if (turn % 2 === side % 2 || !this.#isInside(channel, turn)) continue;
      const state = 4 * (channel + this.#offset(turn)) + turn;
      this.#reach(state, besideCost + this.#segmentCost(channel, turn), -3 - 2 * side);
    }
  }

  /** Go on from a state to all neighbours but the one behind. */
  #goOn(state: number): void {
    const { stepAt } = this.#occupancy.lattice;
    const node = state >> 2;
    const back = opposite((state & 3) as Direction); // two bits hold a direction
    for (const direction of DIRECTIONS) {
      if (direction === back || !this.#isInside(node, direction)) continue;
      const next = node + this.#offset(direction);
      if (next === this.#target) this.#arrive(state, direction);
      else if ((stepAt[next] ?? -1) < 0) this.#advance(state, direction);
    }
  }

  /** Enter the last step, unless that side is closed to the edge; a goal waits its turn like any state. */
  #arrive(state: number, direction: Direction): void {
    const occupancy = this.#occupancy;
    const { from, to, feedback } = this.#edge;
    const { allowedEntry } = this.#options;
    const { costs, parents, heap } = occupancy.buffers;
    const node = state >> 2;
    const entry = opposite(direction);
    const isTurn = direction !== (state & 3);
    if (from === to && startSide(parents, state) === entry) return;
    if (allowedEntry >= 0 && allowedEntry !== entry) return;
    const open = occupancy.isOpen(occupancy.segment(node, direction), this.#edge);
    if (!open && !isTurn) return;
    const way = (costs[state] ?? 0) + this.#segmentCost(node, direction) + (isTurn ? BEND : 0);
    const beside = open ? 0 : BESIDE * (1 + occupancy.besides(to, entry));
    this.#goals.push({ parent: state, entry, beside: !open });
    heap.push(
      costs.length + this.#goals.length - 1,
      way + (feedback ? ENTRY.feedback : ENTRY.forward)[entry] + beside,
    );
  }

  /** Go on to the next node, unless others hold the middle it runs on or through. */
  #advance(state: number, direction: Direction): void {
    const occupancy = this.#occupancy;
    const { xOf, yOf } = occupancy.lattice;
    const node = state >> 2;
    const isTurn = direction !== (state & 3);
    const onColumn = (xOf[node] ?? 0) % 2 === 1;
    const onRow = (yOf[node] ?? 0) % 2 === 1;
    const onMiddle = direction % 2 === 0 ? onColumn : onRow;
    if (onMiddle && !occupancy.isOpen(occupancy.segment(node, direction), this.#edge)) return;
    if (onColumn && onRow && !this.#mayPassMiddle(node, isTurn)) return;
    const corner = isTurn ? BEND : CROSSING * this.#crossingsAt(node, direction);
    const cost = (occupancy.buffers.costs[state] ?? 0) + this.#segmentCost(node, direction) + corner;
    this.#reach(4 * (node + this.#offset(direction)) + direction, cost, state);
  }

  #reach(state: number, cost: number, parent: number): void {
    const { costs, parents, heap } = this.#occupancy.buffers;
    if (cost >= (costs[state] ?? 0)) return;
    costs[state] = cost;
    parents[state] = parent;
    heap.push(state, cost + this.#remaining(state));
  }

  /** About what is still to pay from a state to the target. */
  #remaining(state: number): number {
    const { xOf, yOf } = this.#occupancy.lattice;
    const node = state >> 2;
    const dx = Math.abs((xOf[this.#target] ?? 0) - (xOf[node] ?? 0));
    const dy = Math.abs((yOf[this.#target] ?? 0) - (yOf[node] ?? 0));
    const straight = (state & 3) % 2 === 0 ? dx === 0 : dy === 0;
    return dx * this.#options.stepX + dy * this.#options.stepY + (straight ? 0 : BEND);
  }

  #segmentCost(node: number, direction: Direction): number {
    const length = direction % 2 === 0 ? this.#options.stepY : this.#options.stepX;
    const against = !this.#edge.feedback && direction === 0 ? AGAINST_FLOW : 1;
    const users = this.#occupancy.on(this.#occupancy.segment(node, direction));
    const shared = isAnyRelated(this.#edge, users) ? SHARED : 1;
    return length * shared * against + CROWD * users.length;
  }

  #crossingsAt(node: number, direction: Direction): number {
    const occupancy = this.#occupancy;
    const before = occupancy.on(occupancy.segment(node, direction % 2 === 0 ? 3 : 0));
    if (before.length === 0) return 0;
    const after = occupancy.on(occupancy.segment(node, direction % 2 === 0 ? 1 : 2));
    let count = 0;
    for (const other of before) if (!areRelated(this.#edge, other) && after.includes(other)) count += 1;
    return count;
  }

  /** A cell's middle is shared only by lines that cross it straight. */
  #mayPassMiddle(node: number, isTurn: boolean): boolean {
    const occupancy = this.#occupancy;
    if (!areAllRelated(this.#edge, occupancy.turnsAt(node))) return false;
    if (!isTurn) return true;
    for (const side of DIRECTIONS)
      if (!occupancy.isOpen(occupancy.segment(node, side), this.#edge)) return false;
    return true;
  }

  #offset(direction: Direction): number {
    return DX[direction] + DY[direction] * this.#occupancy.lattice.width;
  }

  #isInside(node: number, direction: Direction): boolean {
    const { width, height, xOf, yOf } = this.#occupancy.lattice;
    if (direction === 1) return (xOf[node] ?? 0) + 1 < width;
    if (direction === 2) return (yOf[node] ?? 0) + 1 < height;
    return ((direction === 3 ? xOf : yOf)[node] ?? 0) > 0;
  }
}

/** The side by which the way to a state left its step. */
function startSide(parents: Int32Array, state: number): number {
  let at = state;
  while (at >= 0) at = parents[at] ?? -2;
  return (-2 - at) >> 1;
}

function buildRoute(occupancy: Occupancy, edge: FlowEdge, goal: Goal): Route {
  const { width, nodeOf } = occupancy.lattice;
  const { parents } = occupancy.buffers;
  const states: number[] = [];
  let at = goal.parent;
  for (; at >= 0; at = parents[at] ?? -2) states.push(at);
  states.reverse();
  const exit = ((-2 - at) >> 1) as Direction; // `#leave` stores -2 - 2 side - beside
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
