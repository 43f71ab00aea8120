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
  const states = grid.xs.length * grid.ys.length * 4;
  const scratch: Scratch = {
    cost: new Float64Array(states),
    cameFrom: new Int32Array(states),
    reachedIn: new Uint32Array(states),
    visitedIn: new Uint32Array(states),
    run: 0,
    visitsLeft: MOST_VISITS,
  };
  return (starts, goals) => {
    if (starts.length === 0 || goals.length === 0) return undefined;
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
  const heap = new Heap();
  const goalPorts = new Map(goals.map((port) => [stateAt(grid, port, (port.outward + 2) % 4), port]));
  const goalNodes = new Set([...goalPorts.keys()].map((state) => state >> 2));
  const estimate = estimateTo(goals);
  const reach = (state: number, from: number, price: number, column: number, row: number): void => {
    if (reachedIn[state] === run && price >= (cost[state] ?? 0)) return;
    reachedIn[state] = run;
    cost[state] = price;
    cameFrom[state] = from;
    heap.push(state, price + estimate(xs[column] ?? 0, ys[row] ?? 0, (state & 1) === 0));
  };
  for (const port of starts) {
    const [column, row] = [trackIndex(xs, port.clear.x), trackIndex(ys, port.clear.y)];
    reach(stateAt(grid, port, port.outward), -1, port.detour, column, row);
  }
  for (let state = heap.pop(); state !== undefined && scratch.visitsLeft > 0; state = heap.pop()) {
    if (visitedIn[state] === run) continue;
    visitedIn[state] = run;
    scratch.visitsLeft -= 1;
    const node = state >> 2;
    const isGoal = goalNodes.has(node);
    const goal = isGoal ? goalPorts.get(state) : undefined;
    if (goal) return trace(grid, state, cameFrom, starts, goal);
    const price = cost[state] ?? 0;
    const row = Math.floor(node / xs.length);
    const column = node - row * xs.length;
    for (const turn of TURNS) {
      const way = (state + turn) & 3;
      const turned = price + (turn === 0 ? 0 : BEND);
      if (isGoal && turn !== 0) reach((node << 2) | way, state, turned, column, row);
      const [toColumn, toRow] = [column + (ACROSS[way] ?? 0), row + (DOWN[way] ?? 0)];
      if (toColumn < window.left || toColumn > window.right || toRow < window.top || toRow > window.bottom)
        continue;
      const step = stepPrice(grid, column, row, toColumn, toRow);
      if (step < Infinity)
        reach(((toRow * xs.length + toColumn) << 2) | way, state, turned + step, toColumn, toRow);
    }
  }
  return undefined;
}

function stateAt({ xs, ys }: TrackGrid, { clear }: Port, direction: number): number {
  return ((trackIndex(ys, clear.y) * xs.length + trackIndex(xs, clear.x)) << 2) | direction;
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
function stepPrice(grid: TrackGrid, column: number, row: number, toColumn: number, toRow: number): number {
  const { xs, ys, level, upright } = grid;
  const first = Math.min(row, toRow) * xs.length + Math.min(column, toColumn);
  const steps = row === toRow ? level : upright;
  if (steps.blocked[first] === 1) return Infinity;
  const dx = (xs[toColumn] ?? Infinity) - (xs[column] ?? 0);
  const dy = (ys[toRow] ?? Infinity) - (ys[row] ?? 0);
  const isSnug = (row === toRow ? grid.snugRows[row] : grid.snugColumns[column]) === 1;
  return Math.abs(dx + dy) * (isSnug ? SNUG : 1) + CROSSING * (steps.crossed[first] ?? 0);
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
