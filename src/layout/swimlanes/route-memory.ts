import type { FlowEdge } from './flow-graph.ts';
import type { Grid } from './grid.ts';
import { type Lattice, type Route, buildLattice } from './lattice.ts';

/** The sides an edge may leave from and arrive at; -1 is any. */
export type AllowedSides = { allowedExit: number; allowedEntry: number };

/** All that the way of an edge depends on: a lattice and the lines laid on it, by their numbers, and the sides. */
export interface AskedWay extends AllowedSides {
  edge: FlowEdge;
  lattice: number;
  laid: readonly number[];
}

/** A lattice, and a number that says which. */
type NumberedLattice = { lattice: Lattice; number: number };

/** A way, and a number that says which; 0 is none. */
type NumberedRoute = { route: Route; number: number };

/**
 * Ways found earlier in a search.
 *
 * A way depends on the cells, the lines that lie there already and the sides allowed, and on nothing
 * else; neighbouring layouts of a search ask for the same way again and again.
 */
export class RouteMemory {
  readonly #lattices = new Map<string, NumberedLattice>();
  readonly #routes = new Map<string, NumberedRoute>();
  readonly #found = new Map<string, NumberedRoute>();

  /** The lattice of a grid: for equal cells the same. */
  latticeOf(grid: Grid): NumberedLattice {
    const key = `${grid.rowOf.join()}/${grid.columnOf.join()}`;
    const known = this.#lattices.get(key);
    if (known !== undefined) return known;
    const made = { lattice: buildLattice(grid), number: this.#lattices.size };
    this.#lattices.set(key, made);
    return made;
  }

  /** The way of an edge, if it was asked for before; else found now. */
  recall({ edge, lattice, laid, allowedExit, allowedEntry }: AskedWay, find: () => Route): NumberedRoute {
    const key = `${lattice}/${edge.index}/${allowedExit}/${allowedEntry}/${laid.join()}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const route = this.#asBefore(find());
    this.#found.set(key, route);
    return route;
  }

  /** The same object for the same way. */
  #asBefore(route: Route): NumberedRoute {
    const { edge, corners, exitBeside, entryBeside } = route;
    const key = `${edge.index}/${corners.join()}/${Number(exitBeside)}${Number(entryBeside)}`;
    const known = this.#routes.get(key);
    if (known !== undefined) return known;
    const numbered = { route, number: this.#routes.size + 1 };
    this.#routes.set(key, numbered);
    return numbered;
  }
}
