import type { FlowGraph } from './flow-graph.ts';
import type { Route } from './lattice.ts';

/** What reads badly though no count shows it: a price for each edge, and which edges are in its way. */
export type Oddities = { prices: readonly number[]; blockers: readonly (readonly number[])[] };

const WRONG_SIDE = 120;
const BESIDE = { box: 80, diamond: 160 } as const;

/**
 * Forward lines leaving above or arriving below, lines back arriving below, and lines that meet a side
 * beside its middle because another line holds it.
 */
export function findOddities(graph: FlowGraph, routes: readonly Route[]): Oddities {
  const beside = (step: number): number =>
    graph.steps[step]?.kind === 'parallel' ? BESIDE.diamond : BESIDE.box;
  const endsAt = (step: number, side: number): number[] =>
    routes
      .filter(
        ({ edge, exit, entry }) =>
          (edge.from === step && exit === side) || (edge.to === step && entry === side),
      )
      .map(({ edge }) => edge.index);
  const prices = routes.map(({ edge, exit, entry, exitBeside, entryBeside }) => {
    const wrongSide = entry === 2 || (!edge.feedback && exit === 0);
    return (
      (wrongSide ? WRONG_SIDE : 0) +
      (exitBeside ? beside(edge.from) : 0) +
      (entryBeside ? beside(edge.to) : 0)
    );
  });
  const blockers = routes.map(({ edge, exit, entry, exitBeside, entryBeside }) => [
    ...(exitBeside ? endsAt(edge.from, exit) : []),
    ...(entryBeside ? endsAt(edge.to, entry) : []),
  ]);
  return { prices, blockers };
}
