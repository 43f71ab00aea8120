import type { Point } from '../block.ts';
import { minHeap } from './min-heap.ts';
import type { Port } from './ports.ts';
import { trackIndex, type TrackGrid } from './track-grid.ts';

/** What a bend and a crossing cost, in px of line. */
const BEND = 16;
const CROSSING = 30;
/** What running close to a box costs, as a factor of the length. */
const SNUG = 1.06;
/** Quarter turns at a crossing: none, right, left; a line never turns back. */
const TURNS = [0, 1, 3] as const;
/** How far around its two boxes a line is looked for first, in px. */
const NEARBY = 120;

/**
 * States a search may visit before it gives up. A line that takes more crosses dozens of others over
 * thousands of px, and no reader could follow it; charts of up to about 100 boxes never get there.
 */
const MOST_VISITS = 20_000;

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
  const states = grid.xs.length * grid.ys.length * 4;
  const scratch: Scratch = {
    cost: new Float64Array(states),
    cameFrom: new Int32Array(states),
    reachedIn: new Uint32Array(states),
    visitedIn: new Uint32Array(states),
    run: 0,
    visitsLeft: 0,
  };
  return (starts, goals) => {
    if (starts.length === 0 || goals.length === 0) return undefined;
    scratch.visitsLeft = MOST_VISITS;
    const within = (margin: number) =>
      search(grid, starts, goals, scratch, windowAround(grid, [...starts, ...goals], margin));
    return within(NEARBY) ?? within(Infinity);
  };
}

/** Memory that the searches share; what it says of a state counts only if it was written in this run. */
type Scratch = {
  cost: Float64Array;
  cameFrom: Int32Array;
  reachedIn: Uint32Array;
  visitedIn: Uint32Array;
  run: number;
  visitsLeft: number;
};

function search(
  grid: TrackGrid,
  starts: readonly Port[],
  goals: readonly Port[],
  scratch: Scratch,
  window: Window,
): Point[] | undefined {
  const { xs, ys } = grid;
  const { cost, cameFrom, reachedIn, visitedIn } = scratch;
  const run = (scratch.run += 1);
  const heap = minHeap();
  const stateAt = (port: Port, direction: number) =>
    (trackIndex(ys, port.clear.y) * xs.length + trackIndex(xs, port.clear.x)) * 4 + direction;
  const goalPorts = new Map(goals.map((port) => [stateAt(port, (port.outward + 2) % 4), port]));
  const estimate = estimateTo(goals);
  const reach = (state: number, from: number, price: number): void => {
    if (reachedIn[state] === run && price >= (cost[state] ?? 0)) return;
    reachedIn[state] = run;
    cost[state] = price;
    cameFrom[state] = from;
    const node = state >> 2;
    const row = Math.floor(node / xs.length);
    heap.push(state, price + estimate(xs[node - row * xs.length] ?? 0, ys[row] ?? 0));
  };
  for (const port of starts) reach(stateAt(port, port.outward), -1, port.detour);
  for (let state = heap.pop(); state !== undefined && scratch.visitsLeft > 0; state = heap.pop()) {
    if (visitedIn[state] === run) continue;
    visitedIn[state] = run;
    scratch.visitsLeft -= 1;
    const goal = goalPorts.get(state);
    if (goal) return trace(grid, state, cameFrom, starts, goal);
    const price = cost[state] ?? 0;
    for (const turn of TURNS) {
      const way = (state + turn) & 3;
      const turned = price + (turn === 0 ? 0 : BEND);
      const same = (state & ~3) | way;
      if (turn !== 0 && goalPorts.has(same)) reach(same, state, turned);
      const step = stepPrice(grid, state >> 2, way, window);
      if (step < Infinity) reach(same + 4 * strideOf(way, xs.length), state, turned + step);
    }
  }
  return undefined;
}

/** The least that is left to the nearest goal: its distance, and a bend if it is not straight ahead. */
function estimateTo(goals: readonly Port[]): (x: number, y: number) => number {
  const xs = goals.map((port) => port.clear.x);
  const ys = goals.map((port) => port.clear.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return (x, y) => {
    const dx = Math.max(left - x, 0, x - right);
    const dy = Math.max(top - y, 0, y - bottom);
    return dx + dy + (dx > 0 && dy > 0 ? BEND : 0);
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

/** How many crossings further a step leads. */
function strideOf(way: number, columns: number): number {
  return (way % 2 === 0 ? 1 : columns) * (way < 2 ? 1 : -1);
}

/** What a step costs; `Infinity` if it is blocked or leaves the window. */
function stepPrice(grid: TrackGrid, node: number, way: number, window: Window): number {
  const { xs, ys } = grid;
  const row = Math.floor(node / xs.length);
  const column = node - row * xs.length;
  const first = way < 2 ? node : node + strideOf(way, xs.length);
  if (way % 2 === 0) {
    const to = way === 0 ? column + 1 : column - 1;
    if (to < window.left || to > window.right || grid.level.blocked[first] === 1) return Infinity;
    const length = Math.abs((xs[to] ?? Infinity) - (xs[column] ?? 0));
    return length * (grid.snugRows[row] === 1 ? SNUG : 1) + CROSSING * (grid.level.crossed[first] ?? 0);
  }
  const to = way === 1 ? row + 1 : row - 1;
  if (to < window.top || to > window.bottom || grid.upright.blocked[first] === 1) return Infinity;
  const length = Math.abs((ys[to] ?? Infinity) - (ys[row] ?? 0));
  return length * (grid.snugColumns[column] === 1 ? SNUG : 1) + CROSSING * (grid.upright.crossed[first] ?? 0);
}

function trace(
  { xs, ys }: TrackGrid,
  goalState: number,
  cameFrom: Int32Array,
  starts: readonly Port[],
  goal: Port,
): Point[] {
  const points: Point[] = [goal.edge];
  for (let state = goalState; state >= 0; state = cameFrom[state] ?? -1) {
    const node = state >> 2;
    points.push({ x: xs[node % xs.length] ?? 0, y: ys[Math.floor(node / xs.length)] ?? 0 });
  }
  const first = points.at(-1);
  const start = starts.find((port) => port.clear.x === first?.x && port.clear.y === first.y);
  if (start) points.push(start.edge);
  return cornersOf(points.reverse());
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
