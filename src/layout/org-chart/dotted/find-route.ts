import type { Point } from '../block.ts';
import { minHeap } from './min-heap.ts';
import type { Direction, Port } from './ports.ts';
import { trackIndex, type TrackGrid } from './track-grid.ts';

/** What a bend and a crossing cost, in px of line. */
const BEND = 16;
const CROSSING = 30;

/**
 * The cheapest way from one of the ports to one of the others, from edge to edge, or `undefined`.
 *
 * A* over (crossing, direction) with the distance along right angles as estimate (Hart, Nilsson &
 * Raphael 1968), as in orthogonal connector routing (Wybrow, Marriott & Stuckey 2009).
 */
export function findRoute(grid: TrackGrid, starts: readonly Port[], goals: readonly Port[]): Point[] | undefined {
  const { xs, ys } = grid;
  const states = xs.length * ys.length * 4;
  const cost = new Float64Array(states).fill(Infinity);
  const cameFrom = new Int32Array(states).fill(-1);
  const heap = minHeap();
  const stateAt = (port: Port, direction: number) =>
    (trackIndex(ys, port.clear.y) * xs.length + trackIndex(xs, port.clear.x)) * 4 + direction;
  const goalPorts = new Map(goals.map((port) => [stateAt(port, (port.outward + 2) % 4), port]));
  const left = Math.min(...goals.map((port) => port.clear.x));
  const right = Math.max(...goals.map((port) => port.clear.x));
  const top = Math.min(...goals.map((port) => port.clear.y));
  const bottom = Math.max(...goals.map((port) => port.clear.y));
  const estimate = (x: number, y: number) =>
    Math.max(left - x, 0, x - right) + Math.max(top - y, 0, y - bottom);

  const reach = (state: number, from: number, price: number): void => {
    if (price >= (cost[state] ?? 0)) return;
    cost[state] = price;
    cameFrom[state] = from;
    const node = state >> 2;
    heap.push(state, price + estimate(xs[node % xs.length] ?? 0, ys[Math.floor(node / xs.length)] ?? 0));
  };
  for (const port of starts) reach(stateAt(port, port.outward), -1, port.detour);
  const done = new Uint8Array(states);
  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    if (done[state] === 1) continue;
    done[state] = 1;
    const goal = goalPorts.get(state);
    if (goal) return trace(grid, state, cameFrom, starts, goal);
    const price = cost[state] ?? 0;
    const direction = (state & 3) as Direction; // two bits hold exactly the four directions
    for (const turn of [0, 1, 3]) {
      const way = (direction + turn) % 4;
      if (turn !== 0) reach((state & ~3) | way, state, price + BEND);
      else {
        const step = stepFrom(grid, state >> 2, direction);
        if (step) reach(step.node * 4 + way, state, price + step.length + CROSSING * step.crossed);
      }
    }
  }
  return undefined;
}

type Step = { node: number; length: number; crossed: number };

function stepFrom(grid: TrackGrid, node: number, direction: Direction): Step | undefined {
  const { xs, ys } = grid;
  const column = node % xs.length;
  const row = Math.floor(node / xs.length);
  const isLevel = direction % 2 === 0;
  const forward = direction < 2;
  const tracks = isLevel ? xs : ys;
  const at = isLevel ? column : row;
  const next = tracks[forward ? at + 1 : at - 1];
  const here = tracks[at];
  if (next === undefined || here === undefined) return undefined;
  const stride = isLevel ? 1 : xs.length;
  const first = forward ? node : node - stride;
  const steps = isLevel ? grid.level : grid.upright;
  if (steps.blocked[first] === 1) return undefined;
  return { node: forward ? node + stride : node - stride, length: Math.abs(next - here), crossed: steps.crossed[first] ?? 0 };
}

function trace(
  grid: TrackGrid,
  goalState: number,
  cameFrom: Int32Array,
  starts: readonly Port[],
  goal: Port,
): Point[] {
  const points: Point[] = [goal.edge];
  for (let state = goalState; state >= 0; state = cameFrom[state] ?? -1) {
    const node = state >> 2;
    points.push({ x: grid.xs[node % grid.xs.length] ?? 0, y: grid.ys[Math.floor(node / grid.xs.length)] ?? 0 });
  }
  const first = points.at(-1);
  const start = starts.find((port) => port.clear.x === first?.x && port.clear.y === first.y);
  if (start) points.push(start.edge);
  return withoutRepeats(points.reverse());
}

/** The corners of a line: points that do not change its direction are left out. */
function withoutRepeats(points: readonly Point[]): Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    const [before, last] = corners.slice(-2);
    if (last && last.x === point.x && last.y === point.y) continue;
    const straight = before && last && (before.x === last.x ? last.x === point.x : last.y === point.y && before.y === last.y);
    if (straight) corners.pop();
    else if (corners.length === 1 && corners[0]?.x === point.x && corners[0].y === point.y) continue;
    corners.push(point);
  }
  return corners;
}
