import { inflate, type Rect, type Segment } from '../geometry.ts';

/**
 * The places where a dotted line may run: crossings of upright tracks `xs` and level tracks `ys`.
 *
 * A step leads from a crossing to its neighbour. `blocked` says that it would run through a box or
 * beside a line it has nothing to do with; `crossed` counts the lines it crosses. Level steps are
 * indexed by the crossing at their left end, upright ones by the crossing at their top.
 */
export type TrackGrid = {
  xs: readonly number[];
  ys: readonly number[];
  level: Steps;
  upright: Steps;
  /** 1 for a track that is not among the comfortable ones. */
  snugColumns: Uint8Array;
  snugRows: Uint8Array;
};

/** Where tracks may be; `comfortable` ones run in the middle of a gap. */
export type Tracks = { comfortable: readonly number[]; snug: readonly number[] };

type Steps = { blocked: Uint8Array; crossed: Uint8Array };

/** An empty grid over the given tracks, in any order, repeated or not. */
export function trackGrid(columns: Tracks, rows: Tracks): TrackGrid {
  const xs = sorted(columns);
  const ys = sorted(rows);
  const steps = () => ({
    blocked: new Uint8Array(xs.length * ys.length),
    crossed: new Uint8Array(xs.length * ys.length),
  });
  const snugColumns = snugIn(xs, columns);
  return { xs, ys, level: steps(), upright: steps(), snugColumns, snugRows: snugIn(ys, rows) };
}

function sorted({ comfortable, snug }: Tracks): number[] {
  return [...new Set([...comfortable, ...snug])].sort((a, b) => a - b);
}

function snugIn(values: readonly number[], { comfortable }: Tracks): Uint8Array {
  const roomy = new Set(comfortable);
  return Uint8Array.from(values, (value) => (roomy.has(value) ? 0 : 1));
}

/** Close a grid for everything that comes closer than `clearance` to a box. */
export function blockBox(grid: TrackGrid, box: Rect, clearance: number): void {
  const { x, y, width, height } = inflate(box, clearance);
  const columns = between(grid.xs, x, x + width);
  const rows = between(grid.ys, y, y + height);
  // A step enters the box if it lies strictly inside across, and overlaps along: hence one step more at the start.
  for (let row = rows.first; row < rows.end; row += 1) {
    for (let column = Math.max(0, columns.first - 1); column < columns.end; column += 1) {
      grid.level.blocked[row * grid.xs.length + column] = 1;
    }
  }
  for (let column = columns.first; column < columns.end; column += 1) {
    for (let row = Math.max(0, rows.first - 1); row < rows.end; row += 1) {
      grid.upright.blocked[row * grid.xs.length + column] = 1;
    }
  }
}

/** Close a grid beside a line, and count the crossings over it. */
export function blockLine(grid: TrackGrid, segment: Segment, clearance: number): void {
  const { level, at, from, to } = segment;
  const [alongs, acrosses] = level ? [grid.xs, grid.ys] : [grid.ys, grid.xs];
  const indexOf = (along: number, across: number) =>
    level ? across * grid.xs.length + along : along * grid.xs.length + across;
  const beside = between(acrosses, at - clearance, at + clearance);
  const near = between(alongs, from - clearance, to + clearance);
  const parallel = level ? grid.level : grid.upright;
  for (let across = beside.first; across < beside.end; across += 1) {
    for (let along = Math.max(0, near.first - 1); along < near.end; along += 1) {
      parallel.blocked[indexOf(along, across)] = 1;
    }
  }
  const over = between(alongs, from - 0.01, to + 0.01);
  const across = between(acrosses, -Infinity, at + 0.01).end - 1;
  if (across < 0) return;
  const crossing = level ? grid.upright : grid.level;
  for (let along = over.first; along < over.end; along += 1) {
    const index = indexOf(along, across);
    crossing.crossed[index] = (crossing.crossed[index] ?? 0) + 1;
  }
}

/** The index range of the values strictly between two bounds. */
function between(values: readonly number[], low: number, high: number): { first: number; end: number } {
  const after = (bound: number, orEqual: boolean): number => {
    let [from, to] = [0, values.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const value = values[middle] ?? 0;
      if (value < bound || (orEqual && value === bound)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const first = after(low, true);
  return { first, end: Math.max(first, after(high, false)) };
}

/** The index of a track that is in the grid. */
export function trackIndex(values: readonly number[], value: number): number {
  return between(values, -Infinity, value).end;
}
