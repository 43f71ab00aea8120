import { type FlowEdge, areRelated } from './flow-graph.ts';
import type { Route } from './lattice.ts';

/** A straight stretch of a route between two corners. */
export type Piece = {
  edge: FlowEdge;
  /** Where on its steps the route leaves and arrives: equal numbers are equal ports. */
  exitPort: number;
  entryPort: number;
  /** Position in its route, and how many pieces the route has. */
  at: number;
  of: number;
  vertical: boolean;
  /** The lattice line it lies on: even is a channel, odd the middle of a row or column. */
  line: number;
  /** Lattice positions of its two ends along the line, `lo <= hi`. */
  lo: number;
  hi: number;
  /** For each end, the piece that goes on from there, or `undefined` at a box. */
  loNext?: Piece;
  hiNext?: Piece;
};

/** Cut every route into straight pieces that know their neighbours; same order as the routes. */
export function cutPieces(routes: readonly Route[], latticeWidth: number): Piece[][] {
  return routes.map(({ edge, corners, exit, entry, exitBeside, entryBeside }) => {
    const ports = { exitPort: 2 * exit + Number(exitBeside), entryPort: 2 * entry + Number(entryBeside) };
    const at = (index: number): [x: number, y: number] => {
      const node = corners[index] ?? 0;
      return [node % latticeWidth, Math.floor(node / latticeWidth)];
    };
    const rising: boolean[] = [];
    const pieces = corners.slice(1).map((_, index): Piece => {
      const [x1, y1] = at(index);
      const [x2, y2] = at(index + 1);
      const vertical = x1 === x2;
      const [a, b] = vertical ? [y1, y2] : [x1, x2];
      rising.push(b > a);
      const of = corners.length - 1;
      return {
        edge,
        ...ports,
        at: index,
        of,
        vertical,
        line: vertical ? x1 : y1,
        lo: Math.min(a, b),
        hi: Math.max(a, b),
      };
    });
    pieces.forEach((piece, index) => {
      const [before, after] = [pieces[index - 1], pieces[index + 1]];
      const [lo, hi] = rising[index] ? [before, after] : [after, before];
      if (lo !== undefined) piece.loNext = lo;
      if (hi !== undefined) piece.hiNext = hi;
    });
    return pieces;
  });
}

/** Does the line go on towards higher positions (down or right) behind this end? */
export function leadsOn(piece: Piece, next: Piece): boolean {
  return next.lo === piece.line ? next.hi > piece.line : false;
}

/** May two pieces lie on one another as a trunk? Only if it begins or ends at a port both lines share. */
export function mayShareTrunk(a: Piece, b: Piece): boolean {
  if (!areRelated(a.edge, b.edge)) return false;
  const leaveTogether = a.edge.from === b.edge.from && a.exitPort === b.exitPort;
  return leaveTogether || (a.edge.to === b.edge.to && a.entryPort === b.entryPort);
}
