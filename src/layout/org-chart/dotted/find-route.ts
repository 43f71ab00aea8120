import type { Point } from '../block.ts';
import { Heap } from '../../heap.ts';
import type { Port } from './ports.ts';
import { trackIndex, type TrackGrid } from './track-grid.ts';

/** What a bend and a crossing cost, in px of line. */
const BEND = 16;
const CROSSING = 30;
/** What running close to a box costs, as a factor of the length. */
const SNUG = 1.06;
/** Quarter turns at a crossing: none, right, left; a line never turns back. */
const TURNS = [0, 1, 3] as const;
/** Where a step to the right, down, to the left, up leads. */
const ACROSS = [1, 0, -1, 0];
const DOWN = [0, 1, 0, -1];
/** How far around its two boxes a line is looked for first, in px. */
const NEARBY = 120;

/**
 * States that all searches in one chart may visit together. Charts of up to about 100 boxes never
 * come near it; in larger ones the longest lines, which no reader could follow, go without a way.
 */
const MOST_VISITS = 120_000;

/** Finds the cheapest way from one of some ports to one of others, from edge to edge. */
export type RouteFinder = (starts: readonly Port[], goals: readonly Port[]) => Point[] | undefined;

/** Bounds on the columns and rows of a grid that a search may enter. */
type Window = { left: number; right: number; top: number; bottom: number };

/**
 * A finder of ways through a grid; it looks at the grid as it is at each call.
 *
 * A* over (crossing, direction) with the distance along right angles as estimate (Hart, Nilsson &
 * Raphael 1968), as in orthogonal connector routing (Wybrow, Marriott & Stuckey 2009). Looks nearby
 * first, then everywhere. Gives up after a count of visits, not of seconds: equal input, equal lines.
 */
export function routeFinder(grid: TrackGrid): RouteFinder {
  const memory = new SearchMemory(grid.xs.length * grid.ys.length * 4);
  return (starts, goals) => {
    if (starts.length === 0 || goals.length === 0) return undefined;
    const within = (margin: number) =>
      search(grid, { starts, goals }, { memory, window: windowAround(grid, [...starts, ...goals], margin) });
    return within(NEARBY) ?? within(Infinity);
  };
}

/** Memory that the searches share; what it says of a state counts only if it was written in this run. */
class SearchMemory {
  visitsLeft = MOST_VISITS;
  readonly #cost: Float64Array;
  readonly #cameFrom: Int32Array;
  readonly #reachedIn: Uint32Array;
  readonly #visitedIn: Uint32Array;
  #run = 0;

  constructor(states: number) {
    this.#cost = new Float64Array(states);
    this.#cameFrom = new Int32Array(states);
    this.#reachedIn = new Uint32Array(states);
    this.#visitedIn = new Uint32Array(states);
  }

  beginRun(): void {
    this.#run += 1;
  }

  /** Note a way to a state, from another or from nowhere (-1), if it is the cheapest so far; whether it is. */
  reach(state: number, from: number, price: number): boolean {
    if (this.#reachedIn[state] === this.#run && price >= (this.#cost[state] ?? 0)) return false;
    this.#reachedIn[state] = this.#run;
    this.#cost[state] = price;
    this.#cameFrom[state] = from;
    return true;
  }

  /** Count a visit, if it is the first to this state; whether it is. */
  visit(state: number): boolean {
    if (this.#visitedIn[state] === this.#run) return false;
    this.#visitedIn[state] = this.#run;
    this.visitsLeft -= 1;
    return true;
  }

  /** What the cheapest way to a state costs. */
  priceOf(state: number): number {
    return this.#cost[state] ?? 0;
  }

  /** The states on the cheapest way to one, backwards. */
  wayBackFrom(goal: number): number[] {
    const states: number[] = [];
    for (let state = goal; state >= 0; state = this.#cameFrom[state] ?? -1) states.push(state);
    return states;
  }
}

function search(
  grid: TrackGrid,
  { starts, goals }: { starts: readonly Port[]; goals: readonly Port[] },
  { memory, window }: { memory: SearchMemory; window: Window },
): Point[] | undefined {
  memory.beginRun();
  const heap = new Heap();
  const goalPorts = new Map(goals.map((port) => [stateAt(grid, port, (port.outward + 2) % 4), port]));
  const goalNodes = new Set([...goalPorts.keys()].map((state) => state >> 2));
  const estimate = estimateTo(goals);
  const reach = (state: number, from: number, price: number): void => {
    if (!memory.reach(state, from, price)) return;
    const { column, row } = crossingAt(grid, state >> 2);
    heap.push(state, price + estimate(grid.xs[column] ?? 0, grid.ys[row] ?? 0, (state & 1) === 0));
  };
  for (const port of starts) reach(stateAt(grid, port, port.outward), -1, port.detour);
  for (let state = heap.pop(); state !== undefined && memory.visitsLeft > 0; state = heap.pop()) {
    if (!memory.visit(state)) continue;
    const node = state >> 2;
    const isGoal = goalNodes.has(node);
    const goal = isGoal ? goalPorts.get(state) : undefined;
    if (goal) return pointsOf(grid, memory.wayBackFrom(state), { starts, goal });
    const here = crossingAt(grid, node);
    for (const turn of TURNS) {
      const way = (state + turn) & 3;
      const price = memory.priceOf(state) + (turn === 0 ? 0 : BEND);
      if (isGoal && turn !== 0) reach((node << 2) | way, state, price);
      const next = { column: here.column + (ACROSS[way] ?? 0), row: here.row + (DOWN[way] ?? 0) };
      const step = isInside(window, next) ? stepPrice(grid, here, next) : Infinity;
      if (step < Infinity) reach((nodeAt(grid, next) << 2) | way, state, price + step);
    }
  }
  return undefined;
}

/** A crossing of two tracks, by their indexes; the crossings are numbered row by row. */
type Crossing = { column: number; row: number };

function crossingAt({ xs }: TrackGrid, node: number): Crossing {
  const row = Math.floor(node / xs.length);
  return { column: node - row * xs.length, row };
}

function nodeAt({ xs }: TrackGrid, { column, row }: Crossing): number {
  return row * xs.length + column;
}

function isInside({ left, right, top, bottom }: Window, { column, row }: Crossing): boolean {
  return column >= left && column <= right && row >= top && row <= bottom;
}

/** The state of standing at a port's crossing with a direction: where searches begin and end. */
function stateAt(grid: TrackGrid, { clear }: Port, direction: number): number {
  const crossing = { column: trackIndex(grid.xs, clear.x), row: trackIndex(grid.ys, clear.y) };
  return (nodeAt(grid, crossing) << 2) | direction;
}

/** The least that is left to the nearest goal: its distance, and a bend if it is not straight ahead. */
function estimateTo(goals: readonly Port[]): (x: number, y: number, isLevel: boolean) => number {
  const xs = goals.map((port) => port.clear.x);
  const ys = goals.map((port) => port.clear.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return (x, y, isLevel) => {
    const dx = Math.max(left - x, 0, x - right);
    const dy = Math.max(top - y, 0, y - bottom);
    return dx + dy + ((isLevel ? dy : dx) > 0 ? BEND : 0);
  };
}

function windowAround({ xs, ys }: TrackGrid, ports: readonly Port[], margin: number): Window {
  const px = ports.map((port) => port.clear.x);
  const py = ports.map((port) => port.clear.y);
  return {
    left: trackIndex(xs, Math.min(...px) - margin),
    right: trackIndex(xs, Math.max(...px) + margin),
    top: trackIndex(ys, Math.min(...py) - margin),
    bottom: trackIndex(ys, Math.max(...py) + margin),
  };
}

/** What a step to a neighbouring crossing costs; `Infinity` if it is blocked. */
function stepPrice(grid: TrackGrid, from: Crossing, to: Crossing): number {
  const { xs, ys, level, upright } = grid;
  const isLevel = from.row === to.row;
  const first = Math.min(nodeAt(grid, from), nodeAt(grid, to));
  const steps = isLevel ? level : upright;
  if (steps.blocked[first] === 1) return Infinity;
  const dx = (xs[to.column] ?? Infinity) - (xs[from.column] ?? 0);
  const dy = (ys[to.row] ?? Infinity) - (ys[from.row] ?? 0);
  const isSnug = (isLevel ? grid.snugRows[from.row] : grid.snugColumns[from.column]) === 1;
  return Math.abs(dx + dy) * (isSnug ? SNUG : 1) + CROSSING * (steps.crossed[first] ?? 0);
}

/** The corners of a way found, given as states from the goal back to one of the starts. */
function pointsOf(
  grid: TrackGrid,
  wayBack: readonly number[],
  { starts, goal }: { starts: readonly Port[]; goal: Port },
): Point[] {
  const crossings = wayBack.map((state): Point => {
    const { column, row } = crossingAt(grid, state >> 2);
    return { x: grid.xs[column] ?? 0, y: grid.ys[row] ?? 0 };
  });
  const first = crossings.at(-1);
  const start = starts.find((port) => port.clear.x === first?.x && port.clear.y === first.y);
  return cornersOf([goal.edge, ...crossings, ...(start ? [start.edge] : [])].reverse());
}

/** The points where a line changes its direction, and its ends. */
function cornersOf(points: readonly Point[]): Point[] {
  const distinct = points.filter(({ x, y }, index) => {
    const before = points[index - 1];
    return before?.x !== x || before.y !== y;
  });
  return distinct.filter((point, index) => {
    const [before, after] = [distinct[index - 1], distinct[index + 1]];
    if (!before || !after) return true;
    const isLevel = before.y === point.y && point.y === after.y;
    return !isLevel && !(before.x === point.x && point.x === after.x);
  });
}
