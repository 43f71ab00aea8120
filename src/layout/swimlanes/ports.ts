import { type FlowGraph, areRelated } from './flow-graph.ts';
import type { Piece } from './pieces.ts';
import type { Direction, Route } from './lattice.ts';

/** Distance of neighbouring ports on one side of a box. */
export const PORT_GAP = 14;
// A diamond's sides are short.
const DIAMOND_PORT_GAP = 9;

/** One place where lines meet a box. */
export type Port = {
  step: number;
  side: Direction;
  /** Indexes into the routes, and whether the route leaves (`exit`) or arrives here. */
  ends: { route: number; exit: boolean }[];
  /** Offset from the middle of the side, px. */
  shift: number;
  /** Room the labels at this port need beyond the gap, px along the side. */
  labelRoom: number;
};

/** Room along a side, in px, that the label of an edge takes; 0 without label. */
export type LabelRoom = (edge: number, side: Direction) => number;

/** One end of a line, at the side of a box; `beside` the middle of the side when that is taken. */
type LineEnd = { step: number; side: Direction; route: number; exit: boolean; beside: boolean };

function endsOf(routes: readonly Route[]): LineEnd[] {
  return routes.flatMap((route, index) => [
    { step: route.edge.from, side: route.exit, route: index, exit: true, beside: route.exitBeside },
    { step: route.edge.to, side: route.entry, route: index, exit: false, beside: route.entryBeside },
  ]);
}

/** Where does the line go once it has left the side: towards lower (-1) or higher (1) positions? */
function sway(pieces: readonly Piece[], exit: boolean): number {
  const run = exit ? pieces[1] : pieces.at(-2);
  const stub = exit ? pieces[0] : pieces.at(-1);
  if (run === undefined || stub === undefined) return 0;
  return run.lo === stub.line ? 1 : -1;
}

/** A port before it has its place, with where its lines turn once they have left the side. */
type UnplacedPort = Port & { beside: boolean; sway: number };

/**
 * The ports of every box: one in the middle of each used side, others beside it.
 *
 * Lines that may share a trunk share a port. Those going left stand left of the middle, those going
 * right, right of it, so that they need not cross.
 */
export function placePorts(
  graph: FlowGraph,
  { routes, pieces }: { routes: readonly Route[]; pieces: readonly (readonly Piece[])[] },
  labels: { room: LabelRoom; signOf: (side: Direction) => 1 | -1 },
): Port[] {
  const ports: UnplacedPort[] = [];
  for (const end of endsOf(routes)) {
    const { step, side, route, exit, beside } = end;
    const shared = ports.find((port) => takes(port, end, graph));
    const labelRoom = exit ? labels.room(route, side) : 0;
    if (shared === undefined) {
      const turn = sway(pieces[route] ?? [], exit);
      ports.push({ step, side, ends: [{ route, exit }], shift: 0, labelRoom, beside, sway: turn });
    } else {
      shared.ends.push({ route, exit });
      shared.labelRoom = Math.max(shared.labelRoom, labelRoom);
    }
  }
  for (const port of ports) {
    if (!port.beside || port.shift !== 0) continue;
    const onSameSide = ports.filter((other) => other.step === port.step && other.side === port.side);
    const gap = graph.steps[port.step]?.kind === 'parallel' ? DIAMOND_PORT_GAP : PORT_GAP;
    spreadBothWays(onSameSide, { gap, labelSign: labels.signOf(port.side) });
  }
  return ports.map(({ step, side, ends, shift, labelRoom }) => ({ step, side, ends, shift, labelRoom }));
}

/** Whether a port takes one more end: in the middle any, beside it only those that may share a trunk. */
function takes(port: UnplacedPort, { step, side, route, exit, beside }: LineEnd, graph: FlowGraph): boolean {
  if (port.step !== step || port.side !== side || port.beside !== beside) return false;
  const edge = graph.edges[route];
  return (
    !beside ||
    port.ends.every((end) => {
      const other = graph.edges[end.route];
      return end.exit === exit && edge !== undefined && other !== undefined && areRelated(edge, other);
    })
  );
}

/** Give the ports of one side their shifts, those that turn left and those that turn right. */
function spreadBothWays(ports: readonly UnplacedPort[], gaps: { gap: number; labelSign: 1 | -1 }): void {
  const middle = ports.find(({ beside }) => !beside);
  const beside = ports.filter((port) => port.beside);
  const left = beside.filter((port) => port.sway < 0);
  const right = beside.filter((port) => port.sway >= 0);
  spread(middle, left, { ...gaps, sign: -1 });
  spread(middle, right, { ...gaps, sign: 1 });
}

/** Set ports outwards one after the other; a label fills the gap on the `labelSign` side of its port. */
function spread(
  middle: Port | undefined,
  ports: readonly Port[],
  { gap, sign, labelSign }: { gap: number; sign: 1 | -1; labelSign: 1 | -1 },
): void {
  let reach = 0;
  let inner = middle?.labelRoom ?? 0;
  for (const port of ports) {
    reach += Math.max(gap, sign === labelSign ? inner : port.labelRoom);
    inner = port.labelRoom;
    port.shift = sign * reach;
  }
}
