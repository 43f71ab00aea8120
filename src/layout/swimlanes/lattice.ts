import { type FlowEdge, areAllRelated } from './flow-graph.ts';
import type { Grid } from './grid.ts';
import { Heap } from '../heap.ts';

/** 0 up, 1 right, 2 down, 3 left. */
export type Direction = 0 | 1 | 2 | 3;

export const DIRECTIONS: readonly Direction[] = [0, 1, 2, 3];
export const DX = [0, 1, 0, -1] as const;
export const DY = [-1, 0, 1, 0] as const;

export function opposite(direction: Direction): Direction {
  return ((direction + 2) % 4) as Direction; // a number modulo 4 is a direction
}

/**
 * Places a line may run: an odd line is the middle of a row or column, an even line a channel between.
 *
 * A cell's middle is node (2 column + 1, 2 row + 1). Channels hold any number of parallel lines, middles
 * one bundle only.
 */
export type Lattice = {
  width: number;
  height: number;
  /** The step standing on a node, or -1. */
  stepAt: readonly number[];
  nodeOf: readonly number[];
  /** Column and row of each node: dividing is dear where it is done so often. */
  xOf: Int32Array;
  yOf: Int32Array;
};

export function buildLattice(grid: Grid): Lattice {
  const width = 2 * grid.columnCount + 1;
  const height = 2 * grid.rowCount + 1;
  const stepAt: number[] = new Array<number>(width * height).fill(-1);
  const nodeOf = grid.rowOf.map((row, step) => {
    const node = (2 * row + 1) * width + 2 * (grid.columnOf[step] ?? 0) + 1;
    stepAt[node] = step;
    return node;
  });
  const xOf = new Int32Array(width * height);
  const yOf = new Int32Array(width * height);
  for (let node = 0; node < width * height; node += 1) {
    xOf[node] = node % width;
    yOf[node] = Math.floor(node / width);
  }
  return { width, height, stepAt, nodeOf, xOf, yOf };
}

/** The way of one edge: its corners on the lattice, first and last the nodes of its two steps. */
export type Route = {
  edge: FlowEdge;
  corners: readonly number[];
  exit: Direction;
  entry: Direction;
  /** The line meets the side beside its middle, because another bundle holds the middle. */
  exitBeside: boolean;
  entryBeside: boolean;
};

const NONE: readonly FlowEdge[] = [];

/** Who runs where. Segments are numbered 2 node (to the right) and 2 node + 1 (down). */
export class Occupancy {
  readonly lattice: Lattice;
  /** Room `findRoute` works in, by node and direction; kept because it is asked for so often. */
  readonly buffers: { costs: Float64Array; parents: Int32Array; heap: Heap };
  readonly #segments: (FlowEdge[] | undefined)[];
  readonly #turns: (FlowEdge[] | undefined)[];
  readonly #besides: number[] = [];

  constructor(lattice: Lattice) {
    this.lattice = lattice;
    const nodes = lattice.width * lattice.height;
    this.#segments = new Array<undefined>(2 * nodes).fill(undefined);
    this.#turns = new Array<undefined>(nodes).fill(undefined);
    const states = lattice.width * lattice.height * 4;
    this.buffers = { costs: new Float64Array(states), parents: new Int32Array(states), heap: new Heap() };
  }

  segment(node: number, direction: Direction): number {
    if (direction === 1) return 2 * node;
    if (direction === 2) return 2 * node + 1;
    return direction === 3 ? 2 * (node - 1) : 2 * (node - this.lattice.width) + 1;
  }

  on(segment: number): readonly FlowEdge[] {
    return this.#segments[segment] ?? NONE;
  }

  /** May the edge use a segment that holds one bundle only? */
  isOpen(segment: number, edge: FlowEdge): boolean {
    return areAllRelated(edge, this.on(segment));
  }

  turnsAt(node: number): readonly FlowEdge[] {
    return this.#turns[node] ?? NONE;
  }

  /** How many lines meet this side of a step beside its middle. */
  besides(step: number, side: Direction): number {
    return this.#besides[4 * step + side] ?? 0;
  }

  add(route: Route): void {
    this.#change(route, (list, edge) => list.push(edge), 1);
  }

  remove(route: Route): void {
    this.#change(route, (list, edge) => list.splice(list.indexOf(edge), 1), -1);
  }

  #change(route: Route, apply: (list: FlowEdge[], edge: FlowEdge) => void, sign: 1 | -1): void {
    const { edge, corners } = route;
    const last = corners.length - 2;
    for (let index = 0; index <= last; index += 1) {
      const from = corners[index] ?? 0;
      const to = corners[index + 1] ?? 0;
      const direction = directionTo(this.lattice, from, to);
      const step = (DX[direction] ?? 0) + (DY[direction] ?? 0) * this.lattice.width;
      if (index > 0) apply((this.#turns[from] ??= []), edge);
      for (let node = from; node !== to; node += step) {
        const stub =
          (index === 0 && node === from && route.exitBeside) ||
          (index === last && node + step === to && route.entryBeside);
        if (!stub) apply((this.#segments[this.segment(node, direction)] ??= []), edge);
      }
    }
    if (route.exitBeside) this.#count(4 * edge.from + route.exit, sign);
    if (route.entryBeside) this.#count(4 * edge.to + route.entry, sign);
  }

  #count(side: number, sign: 1 | -1): void {
    this.#besides[side] = (this.#besides[side] ?? 0) + sign;
  }
}

/** The direction from one node to another on the same line. */
export function directionTo(lattice: Lattice, from: number, to: number): Direction {
  if (Math.floor(from / lattice.width) === Math.floor(to / lattice.width)) return to > from ? 1 : 3;
  return to > from ? 2 : 0;
}
