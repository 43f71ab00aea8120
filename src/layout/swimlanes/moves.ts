import type { FlowGraph } from './flow-graph.ts';
import type { Choices } from './grid.ts';
import type { Route } from './lattice.ts';
import { isSoundOrder } from './narrow-order.ts';

/** A changed set of choices; `structural` ones move steps, the others only lines. */
export type Move = { choices: Choices; structural: boolean };

const UP = 0;
const RIGHT = 1;
const DOWN = 2;
const LEFT = 3;

function replaced<T>(list: readonly T[], index: number, value: T): readonly T[] {
  return list.map((old, at) => (at === index ? value : old));
}

/** Other sides an edge might leave from or arrive at. */
function* lineMoves(choices: Choices, edge: number, route: Route): Generator<Move> {
  const sides: [exit: number, entry: number][] = route.edge.feedback
    ? [[LEFT, LEFT], [RIGHT, RIGHT], [-1, UP], [UP, -1], [LEFT, -1], [RIGHT, -1], [-1, LEFT], [-1, RIGHT]] // prettier-ignore
    : [[DOWN, -1], [LEFT, -1], [RIGHT, -1], [-1, UP], [-1, LEFT], [-1, RIGHT], [LEFT, LEFT], [RIGHT, RIGHT]]; // prettier-ignore
  const isFree = choices.exit[edge] === -1 && choices.entry[edge] === -1;
  for (const [exit, entry] of sides) {
    // A free line that runs so already would run so again.
    if (isFree && [-1, route.exit].includes(exit) && [-1, route.entry].includes(entry)) continue;
    const moved = { exit: replaced(choices.exit, edge, exit), entry: replaced(choices.entry, edge, entry) };
    yield { choices: { ...choices, ...moved }, structural: false };
  }
  const urgency = replaced(choices.urgency, edge, (choices.urgency[edge] ?? 0) === 0 ? 1 : 0);
  yield { choices: { ...choices, urgency }, structural: false };
}

/** Other cells for the ends of an edge. */
function* cellMoves(graph: FlowGraph, choices: Choices, index: number): Generator<Move> {
  const edge = graph.edges[index];
  if (edge === undefined) return;
  if (!edge.feedback && graph.laneOf[edge.from] !== graph.laneOf[edge.to]) {
    const level = replaced(choices.level, index, !(choices.level[index] ?? false));
    yield { choices: { ...choices, level }, structural: true };
  }
  for (const step of [edge.to, edge.from]) {
    const slack = choices.slack[step] ?? 0;
    yield {
      choices: { ...choices, slack: replaced(choices.slack, step, slack === 0 ? 1 : 0) },
      structural: true,
    };
    const shift = replaced(choices.shift, step, (choices.shift[step] ?? 0) === 0 ? 1 : 0);
    yield { choices: { ...choices, shift }, structural: true };
  }
}

/** Variant N: an end of the edge one or two places up or down. */
function* orderMoves(graph: FlowGraph, choices: Choices, index: number): Generator<Move> {
  const edge = graph.edges[index];
  if (edge === undefined) return;
  for (const step of [edge.to, edge.from]) {
    const at = choices.order.indexOf(step);
    for (const target of [at - 1, at + 1, at - 2, at + 2]) {
      if (target < 0 || target >= choices.order.length) continue;
      const others = choices.order.filter((other) => other !== step);
      const order = [...others.slice(0, target), step, ...others.slice(target)];
      if (isSoundOrder(graph, order)) yield { choices: { ...choices, order }, structural: true };
    }
  }
}

/** What could be tried to ease the edge of one route, likeliest first. */
export function* movesFor(
  graph: FlowGraph,
  { choices, oneColumn }: { choices: Choices; oneColumn: boolean },
  route: Route,
): Generator<Move> {
  const edge = route.edge.index;
  yield* lineMoves(choices, edge, route);
  yield* oneColumn ? orderMoves(graph, choices, edge) : cellMoves(graph, choices, edge);
}
