import { areRelated } from './flow-graph.ts';
import type { Piece } from './pieces.ts';
import { PORT_GAP, type Port } from './ports.ts';
import { type FinePosition, IMPOSSIBLE, type Run, colourRuns, gatherRuns, orderRuns } from './tracks.ts';

/** Where the pieces lie on their lines. */
export type Tracks = {
  /** Track number in its channel, counted from the top or left. */
  trackOf: ReadonlyMap<Piece, number>;
  /** Px off the middle of its row or column; absent is 0. */
  shiftOf: ReadonlyMap<Piece, number>;
  /** Tracks a channel needs, by lattice line. */
  columnTracks: readonly number[];
  rowTracks: readonly number[];
};

const PASSES = 4;
const REPAIRS = 40;

type State = { trackOf: Map<Piece, number>; shiftOf: Map<Piece, number>; counts: [number[], number[]] };
type Clash = { upper: Piece; lower: Piece };

function findClashes(order: readonly Run[], cost: readonly (readonly number[])[]): Clash[] {
  const clashes: Clash[] = [];
  order.forEach((a, i) => {
    for (let j = i + 1; j < order.length; j += 1) {
      const b = order[j];
      if (b === undefined || (cost[i]?.[j] ?? 0) < IMPOSSIBLE) continue;
      for (const one of a.ends) {
        for (const other of b.ends) {
          const facing = one.next.line === other.next.line && one.on && !other.on && one.next.line % 2 === 1;
          if (facing && !areRelated(one.next.edge, other.next.edge))
            clashes.push({ upper: one.next, lower: other.next });
        }
      }
    }
  });
  return clashes;
}

/** All pieces that must move with one: those on it as a trunk, and those sharing its port. */
function movedWith(
  piece: Piece,
  all: readonly Piece[],
  ports: ReadonlyMap<Piece, readonly Piece[]>,
): Piece[] {
  const moved = [piece];
  for (const one of moved) {
    const trunk = all.filter(
      (other) =>
        other.vertical === one.vertical &&
        other.line === one.line &&
        Math.min(other.hi, one.hi) > Math.max(other.lo, one.lo) &&
        areRelated(other.edge, one.edge),
    );
    for (const other of [...trunk, ...(ports.get(one) ?? [])]) if (!moved.includes(other)) moved.push(other);
  }
  return moved;
}

/** The nearest place beside the middle, `gap` px from every other line that could be met there. */
function freeShift(
  moved: readonly Piece[],
  all: readonly Piece[],
  shiftOf: ReadonlyMap<Piece, number>,
  gap: number,
): number {
  const taken = new Set<number>();
  for (const one of moved) {
    for (const other of all) {
      const meets =
        other.vertical === one.vertical &&
        other.line === one.line &&
        other.lo <= one.hi &&
        one.lo <= other.hi;
      if (meets && !moved.includes(other)) taken.add(shiftOf.get(other) ?? 0);
    }
  }
  for (let size = gap; ; size += PORT_GAP) {
    for (const shift of [size, -size]) {
      if ([...taken].every((other) => Math.abs(other - shift) >= gap)) return shift;
    }
  }
}

/**
 * Order the lines within every channel and give each a track.
 *
 * Rows' and columns' channels are ordered in turn, as each sees where the other's lines come from. Where
 * two lines would have to pass each other on one spot, one moves its port aside.
 *
 * Channel routing after Hashimoto & Stevens (1971), with runs as nets and clashes as vertical constraints.
 */
export function assignTracks(pieces: readonly (readonly Piece[])[], ports: readonly Port[]): Tracks {
  const all = pieces.flat();
  const pieceAt = ({ route, exit }: Port['ends'][number]): Piece | undefined =>
    exit ? pieces[route]?.[0] : pieces[route]?.at(-1);
  const state: State = { trackOf: new Map(), shiftOf: new Map(), counts: [[], []] };
  const portMates = new Map<Piece, readonly Piece[]>();
  const roomAt = new Map<Piece, number>();
  for (const port of ports) {
    const mates = port.ends.flatMap((end) => pieceAt(end) ?? []);
    const onSide = ports.filter((other) => other.step === port.step && other.side === port.side);
    const room = Math.max(...onSide.map((other) => other.labelRoom));
    for (const mate of mates) {
      roomAt.set(mate, room);
      portMates.set(mate, [...(portMates.get(mate) ?? []), ...mates]);
      if (port.shift !== 0) state.shiftOf.set(mate, port.shift);
    }
  }

  const channels = [true, false].map((vertical) => {
    const byLine = new Map<number, Piece[]>();
    for (const piece of all) {
      if (piece.vertical !== vertical || piece.line % 2 === 1) continue;
      byLine.set(piece.line, [...(byLine.get(piece.line) ?? []), piece]);
    }
    return [...byLine].map(([line, members]) => ({ line, runs: gatherRuns(members) }));
  });
  const fine: FinePosition = (piece) => {
    if (piece.line % 2 === 1) return state.shiftOf.get(piece);
    const track = state.trackOf.get(piece);
    const count = state.counts[piece.vertical ? 0 : 1][piece.line] ?? 1;
    return track === undefined ? undefined : ((track + 1) / (count + 1) - 0.5) * 0.9;
  };
  const settle = (axis: 0 | 1): Clash[] =>
    (channels[axis] ?? []).flatMap(({ line, runs }) => {
      const { order, cost } = orderRuns(runs, fine);
      const tracks = colourRuns(order);
      order.forEach((run, index) => {
        for (const piece of run.pieces) state.trackOf.set(piece, tracks[index] ?? 0);
      });
      state.counts[axis][line] = Math.max(-1, ...tracks) + 1;
      return findClashes(order, cost);
    });

  for (let repair = 0; repair < REPAIRS; repair += 1) {
    let clashes: Clash[] = [];
    for (let pass = 0; pass < PASSES; pass += 1) {
      const found = settle(pass % 2 === 0 ? 1 : 0);
      if (pass >= PASSES - 2) clashes = [...clashes, ...found];
    }
    let repaired = false;
    for (const { upper, lower } of clashes) {
      if ((state.shiftOf.get(upper) ?? 0) !== (state.shiftOf.get(lower) ?? 0)) continue;
      const sets = [lower, upper].map((piece) => movedWith(piece, all, portMates));
      const whole = sets.find((set) => set.every((piece) => piece.of > 1));
      // Where both trunks hold a straight line, what bends away leaves by a port of its own.
      const moved =
        whole ?? (sets[1] ?? []).filter((piece) => piece.of > 1 && areRelated(piece.edge, upper.edge));
      const gap = Math.max(PORT_GAP, ...moved.map((piece) => roomAt.get(piece) ?? 0));
      const shift = freeShift(moved, all, state.shiftOf, gap);
      for (const piece of moved) state.shiftOf.set(piece, shift);
      repaired = true;
    }
    if (!repaired) break;
  }
  return {
    trackOf: state.trackOf,
    shiftOf: state.shiftOf,
    columnTracks: state.counts[0],
    rowTracks: state.counts[1],
  };
}
