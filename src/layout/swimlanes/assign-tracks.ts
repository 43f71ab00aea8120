import { areRelated } from './flow-graph.ts';
import type { Piece } from './pieces.ts';
import { PORT_GAP, type Port } from './ports.ts';
import type { BorderSide } from './borders.ts';
import { IMPOSSIBLE, type Run, colourAround, colourRuns, gatherRuns, orderRuns } from './tracks.ts';

/** Where the pieces lie on their lines. */
export type Tracks = {
  /** Track number in its channel, counted from the top or left. */
  trackOf: ReadonlyMap<Piece, number>;
  /** Px off the middle of its row or column; absent is 0. */
  shiftOf: ReadonlyMap<Piece, number>;
  /** Tracks a channel needs, by lattice line. */
  columnTracks: readonly number[];
  rowTracks: readonly number[];
  /** How many of them lie before the border that runs in the channel. */
  columnBorders: readonly (number | undefined)[];
  rowBorders: readonly (number | undefined)[];
};

const PASSES = 4;
const REPAIRS = 40;

/** A channel by its lattice line, the runs in it, and whether a border runs there too. */
type Channel = { line: number; runs: readonly Run[]; hasBorder: boolean };
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

/** The shifts of other lines that pieces could meet if they were moved along their line. */
function shiftsMet(
  moved: readonly Piece[],
  all: readonly Piece[],
  shiftOf: ReadonlyMap<Piece, number>,
): ReadonlySet<number> {
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
  return taken;
}

/** The nearest place beside the middle, `gap` px from every shift that is taken. */
function freeShift(taken: ReadonlySet<number>, gap: number): number {
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
export function assignTracks(
  pieces: readonly (readonly Piece[])[],
  ports: readonly Port[],
  sideOf: BorderSide,
): Tracks {
  const assignment = new TrackAssignment(pieces, ports, sideOf);
  for (let repair = 0; repair < REPAIRS; repair += 1) {
    let repaired = false;
    for (const clash of assignment.settle()) if (assignment.setApart(clash)) repaired = true;
    if (!repaired) break;
  }
  return assignment.tracks();
}

/** The tracks as found so far; each repair moves some ports and settles them anew. */
class TrackAssignment {
  readonly #all: readonly Piece[];
  /** Those between columns, and those between rows. */
  readonly #channels: readonly [Channel[], Channel[]];
  readonly #portMates = new Map<Piece, readonly Piece[]>();
  /** Room that the labels on a piece's side of its box need. */
  readonly #roomAt = new Map<Piece, number>();
  readonly #trackOf = new Map<Piece, number>();
  readonly #shiftOf = new Map<Piece, number>();
  readonly #counts: [number[], number[]] = [[], []];
  readonly #borders: [number[], number[]] = [[], []];

  constructor(pieces: readonly (readonly Piece[])[], ports: readonly Port[], sideOf: BorderSide) {
    this.#all = pieces.flat();
    this.#channels = [channelsOf(this.#all, true, sideOf), channelsOf(this.#all, false, sideOf)];
    for (const port of ports) {
      const mates = port.ends.flatMap(({ route, exit }) => pieces[route]?.at(exit ? 0 : -1) ?? []);
      const onSide = ports.filter((other) => other.step === port.step && other.side === port.side);
      const room = Math.max(...onSide.map((other) => other.labelRoom));
      for (const mate of mates) {
        this.#roomAt.set(mate, room);
        this.#portMates.set(mate, [...(this.#portMates.get(mate) ?? []), ...mates]);
        if (port.shift !== 0) this.#shiftOf.set(mate, port.shift);
      }
    }
  }

  /** Order rows' and columns' channels in turn a few times, and tell what clashes in the end. */
  settle(): Clash[] {
    let clashes: Clash[] = [];
    for (let pass = 0; pass < PASSES; pass += 1) {
      const found = this.#settleAxis(pass % 2 === 0 ? 1 : 0);
      if (pass >= PASSES - 2) clashes = [...clashes, ...found];
    }
    return clashes;
  }

  #settleAxis(axis: 0 | 1): Clash[] {
    return this.#channels[axis].flatMap(({ line, runs, hasBorder }) => {
      const { order, cost } = orderRuns(runs, (piece) => this.#finePosition(piece));
      const { tracks, border } = hasBorder ? colourAround(order) : { tracks: colourRuns(order), border: 0 };
      if (hasBorder) this.#borders[axis][line] = border;
      order.forEach((run, index) => {
        for (const piece of run.pieces) this.#trackOf.set(piece, tracks[index] ?? 0);
      });
      this.#counts[axis][line] = Math.max(-1, ...tracks) + 1;
      return findClashes(order, cost);
    });
  }

  #finePosition(piece: Piece): number | undefined {
    if (piece.line % 2 === 1) return this.#shiftOf.get(piece);
    const track = this.#trackOf.get(piece);
    const count = this.#counts[piece.vertical ? 0 : 1][piece.line] ?? 1;
    return track === undefined ? undefined : ((track + 1) / (count + 1) - 0.5) * 0.9;
  }

  /** Move one of two clashing lines aside; false if an earlier move has already done so. */
  setApart({ upper, lower }: Clash): boolean {
    if ((this.#shiftOf.get(upper) ?? 0) !== (this.#shiftOf.get(lower) ?? 0)) return false;
    const sets = [lower, upper].map((piece) => movedWith(piece, this.#all, this.#portMates));
    const whole = sets.find((set) => set.every((piece) => piece.of > 1));
    // Where both trunks hold a straight line, what bends away leaves by a port of its own.
    const moved =
      whole ?? (sets[1] ?? []).filter((piece) => piece.of > 1 && areRelated(piece.edge, upper.edge));
    const gap = Math.max(PORT_GAP, ...moved.map((piece) => this.#roomAt.get(piece) ?? 0));
    const shift = freeShift(shiftsMet(moved, this.#all, this.#shiftOf), gap);
    for (const piece of moved) this.#shiftOf.set(piece, shift);
    return true;
  }

  tracks(): Tracks {
    const [columnTracks, rowTracks] = this.#counts;
    const [columnBorders, rowBorders] = this.#borders;
    return {
      trackOf: this.#trackOf,
      shiftOf: this.#shiftOf,
      columnTracks,
      rowTracks,
      columnBorders,
      rowBorders,
    };
  }
}

/** The channels between columns (`vertical`) or rows in which lines lie. */
function channelsOf(pieces: readonly Piece[], vertical: boolean, sideOf: BorderSide): Channel[] {
  const byLine = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (piece.vertical !== vertical || piece.line % 2 === 1) continue;
    byLine.set(piece.line, [...(byLine.get(piece.line) ?? []), piece]);
  }
  return [...byLine].map(([line, members]) => ({
    line,
    runs: gatherRuns(members, (piece) => sideOf(piece) ?? 0),
    hasBorder: members.some((piece) => sideOf(piece) !== undefined),
  }));
}
