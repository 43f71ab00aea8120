import type { FlowGraph } from './flow-graph.ts';
import type { Choices } from './grid.ts';
import { narrowOrder } from './narrow-order.ts';
import { levelEdges } from './rows.ts';

/** Where the search begins: hand-offs level, nothing pushed down, every side free. */
export function firstChoices(graph: FlowGraph): Choices {
  const zeros = graph.steps.map(() => 0);
  const free = graph.edges.map(() => -1);
  return {
    slack: zeros,
    level: levelEdges(graph),
    shift: zeros,
    urgency: graph.edges.map(() => 0),
    exit: free,
    entry: free,
    order: narrowOrder(graph),
  };
}
