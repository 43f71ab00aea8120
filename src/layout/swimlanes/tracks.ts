import { areRelated } from './flow-graph.ts';
import { type Piece, leadsOn, mayShareTrunk } from './pieces.ts';

/** Lines of one channel that lie on one another as a trunk, and where they leave it. */
export type Run = {
  pieces: Piece[];
  lo: number;
  hi: number;
  ends: { piece: Piece; next: Piece; on: boolean }[];
  /** Where both ends of its lines lie: before the border in the channel (-1), behind it (1), or both (0). */
  side: Side;
};

export type Side = -1 | 0 | 1;

/** Position of a piece on its own line: px off a middle, or a fraction for a channel track. */
export type FinePosition = (piece: Piece) => number | undefined;

export const IMPOSSIBLE = 1e6;
/** A line on the wrong side of a border is worse than a few crossings. */
const WRONG_SIDE = 6;

function endsOfPiece(piece: Piece): Run['ends'] {
  return [piece.loNext, piece.hiNext].flatMap((next) =>
    next === undefined ? [] : [{ piece, next, on: leadsOn(piece, next) }],
  );
}

/** Do two pieces of one channel overlap, or branch off one trunk at the same spot? */
function isTrunk(a: Piece, b: Piece): boolean {
  if (Math.min(a.hi, b.hi) > Math.max(a.lo, b.lo)) return true;
  const nexts = a.hi === b.lo ? [a.hiNext, b.loNext] : a.lo === b.hi ? [a.loNext, b.hiNext] : [];
  const [one, other] = nexts;
  return one !== undefined && other !== undefined && leadsOn(a, one) === leadsOn(b, other);
}

/** Gather the pieces of one channel into runs: related lines that overlap share a run. */
export function gatherRuns(pieces: readonly Piece[], sideOf: (piece: Piece) => Side): Run[] {
  const runs: Run[] = [];
  const sorted = [...pieces].sort(
    (a, b) => b.hi - b.lo - (a.hi - a.lo) || a.edge.index - b.edge.index || a.at - b.at,
  );
  for (const piece of sorted) {
    const run = runs.find(
      (candidate) =>
        candidate.pieces.some((other) => isTrunk(piece, other)) &&
        candidate.pieces.every((other) => other.edge !== piece.edge && mayShareTrunk(other, piece)),
    );
    if (run === undefined)
      runs.push({
        pieces: [piece],
        lo: piece.lo,
        hi: piece.hi,
        ends: endsOfPiece(piece),
        side: sideOf(piece),
      });
    else {
      run.pieces.push(piece);
      run.ends.push(...endsOfPiece(piece));
      run.lo = Math.min(run.lo, piece.lo);
      run.hi = Math.max(run.hi, piece.hi);
      if (run.side !== sideOf(piece)) run.side = 0;
    }
  }
  return runs;
}

function positionOf(next: Piece, fine: FinePosition): number {
  const offset = fine(next) ?? 0;
  return next.line + (next.line % 2 === 1 ? Math.max(-0.4, Math.min(0.4, offset / 250)) : offset);
}

/** What it costs to have run `a` before (above, left of) run `b`: crossings, or two lines on one another. */
export function orderCost(a: Run, b: Run, fine: FinePosition): number {
  let cost = a.side > b.side ? WRONG_SIDE : 0;
  if (a.hi < b.lo || b.hi < a.lo) return cost;
  const seen = new Set<number>();
  const count = (run: Run, other: Run, on: boolean): void => {
    const span = other.ends.map((end) => positionOf(end.next, fine));
    const [low, high] = [Math.min(...span), Math.max(...span)];
    for (const end of run.ends) {
      if (end.on !== on) continue;
      const at = positionOf(end.next, fine);
      const facing = other.ends.find(
        (one) => one.on !== on && one.next.line === end.next.line && positionOf(one.next, fine) === at,
      );
      const key = at * 2 + (on ? 1 : 0);
      if (facing !== undefined && end.next.line % 2 === 1)
        cost += areRelated(facing.piece.edge, end.piece.edge) ? 2 : IMPOSSIBLE;
      else if (low < at && at < high && !seen.has(key)) {
        seen.add(key);
        cost += 1;
      }
    }
  };
  count(a, b, true);
  count(b, a, false);
  return cost;
}

/**
 * Order the runs of a channel so that few lines cross.
 *
 * Runs that turn back (up, left) start first; then runs move one at a time while that saves cost. The
 * answer is the best found, not always the best there is: the problem is NP-hard.
 */
export function orderRuns(runs: readonly Run[], fine: FinePosition): { order: Run[]; cost: number[][] } {
  if (runs.length < 2) return { order: [...runs], cost: [[0]] };
  const lean = (run: Run): number =>
    run.ends.reduce((sum, end) => sum + (end.on ? 1 : -1), 0) / Math.max(1, run.ends.length);
  const start = [...runs].sort((a, b) => lean(a) - lean(b) || a.lo - b.lo || a.hi - b.hi);
  const cost = start.map((a) => start.map((b) => (a === b ? 0 : orderCost(a, b, fine))));
  const between = (i: number, j: number): number => cost[i]?.[j] ?? 0;
  const order = start.map((_, index) => index);
  for (let round = 0, moved = true; moved && round < 12; round += 1) {
    moved = false;
    for (let run = 0; run < start.length; run += 1) {
      const from = order.indexOf(run);
      let gain = 0;
      let best = 0;
      let bestAt = from;
      for (let at = from - 1; at >= 0; at -= 1) {
        const other = order[at] ?? 0;
        gain += between(run, other) - between(other, run);
        if (gain < best) [best, bestAt] = [gain, at];
      }
      gain = 0;
      for (let at = from + 1; at < order.length; at += 1) {
        const other = order[at] ?? 0;
        gain += between(other, run) - between(run, other);
        if (gain < best) [best, bestAt] = [gain, at];
      }
      if (bestAt === from) continue;
      order.splice(from, 1);
      order.splice(bestAt, 0, run);
      moved = true;
    }
  }
  return {
    order: order.flatMap((index) => start[index] ?? []),
    cost: order.map((i) => order.map((j) => between(i, j))),
  };
}

/** The tracks of runs in order, and how many of all tracks lie before the border of a channel. */
export type Colouring = { tracks: number[]; border: number };

/**
 * Tracks on both sides of a border: as few lines as possible on the wrong side of it, then as few tracks.
 */
export function colourAround(order: readonly Run[]): Colouring {
  const options = [0, ...order.map((_, index) => index + 1)].map((cut) => {
    const wrong = order.filter(({ side }, index) => (index < cut ? side === 1 : side === -1)).length;
    const before = colourRuns(order.slice(0, cut));
    const border = Math.max(-1, ...before) + 1;
    const behind = colourRuns(order.slice(cut)).map((track) => track + border);
    const tracks = [...before, ...behind];
    const isAmid = cut > 0 && cut < order.length;
    return { tracks, border, price: 100 * wrong + Math.max(0, ...tracks) + (isAmid ? 0.5 : 0) };
  });
  return options.reduce((best, option) => (option.price < best.price ? option : best));
}

/** Give each run, in order, the first track behind all earlier runs it touches. Returns tracks in order. */
export function colourRuns(order: readonly Run[]): number[] {
  const tracks: number[] = [];
  order.forEach((run, index) => {
    const before = order
      .slice(0, index)
      .map((other, at) => (other.hi < run.lo || run.hi < other.lo ? -1 : (tracks[at] ?? 0)));
    tracks.push(Math.max(-1, ...before) + 1);
  });
  return tracks;
}
