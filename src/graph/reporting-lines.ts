import type { Model, Position } from '../schema/model.ts';

/** A position with those who report to it, in the author's order. */
export interface PositionNode {
  position: Position;
  reports: PositionNode[];
}

/** The reporting trees of a model; positions on a cycle or below an unknown one are left out. */
export function reportingTrees(model: Model): PositionNode[] {
  const reportsOf = Map.groupBy(model.positions, ({ reportsTo }) => reportsTo);
  const nodeFor = (position: Position): PositionNode => ({
    position,
    reports: (reportsOf.get(position.id) ?? []).map(nodeFor),
  });
  return (reportsOf.get(undefined) ?? []).map(nodeFor);
}

/** Positions from one up to the top: boss, boss's boss, … Ends before a position comes round again. */
export function chainAbove(model: Model, position: Position): Position[] {
  const chain: Position[] = [];
  let above = bossOf(model, position);
  while (above && above.id !== position.id && !chain.includes(above)) {
    chain.push(above);
    above = bossOf(model, above);
  }
  return chain;
}

/** Who a position answers to, if the model has that position. */
export function bossOf(model: Model, { reportsTo }: Position): Position | undefined {
  return reportsTo === undefined ? undefined : model.positions.find(({ id }) => id === reportsTo);
}

/** The positions on a circle of reporting lines that this one is part of, itself first; none if there is no circle. */
export function reportingCycle(model: Model, position: Position): Position[] {
  const chain = chainAbove(model, position);
  const last = chain.at(-1) ?? position;
  return bossOf(model, last)?.id === position.id ? [position, ...chain] : [];
}
