import type { FlowGraph } from './flow-graph.ts';

/** Does every forward edge point down and every phase stand below the one before? */
export function isSoundOrder(graph: FlowGraph, order: readonly number[]): boolean {
  const place: number[] = [];
  order.forEach((step, at) => {
    place[step] = at;
  });
  const phasesRise = order.every(
    (step, at) => at === 0 || (graph.phaseOf[order[at - 1] ?? 0] ?? 0) <= (graph.phaseOf[step] ?? 0),
  );
  return (
    phasesRise &&
    graph.edges.every((edge) => edge.feedback || (place[edge.from] ?? 0) < (place[edge.to] ?? 0))
  );
}

/**
 * Steps in the order one reads them down a single column: a branch is told to its end before the next.
 *
 * A topological order that prefers the step the last one leads to, else the latest opened branch; phases
 * are barriers.
 */
export function narrowOrder(graph: FlowGraph): number[] {
  const waiting = graph.incoming.map((edges) => edges.length);
  const ready = graph.steps.map((_, step) => step).filter((step) => waiting[step] === 0);
  ready.reverse();
  const order: number[] = [];
  while (ready.length > 0) {
    const phase = Math.min(...ready.map((step) => graph.phaseOf[step] ?? 0));
    const at = ready.findLastIndex((step) => graph.phaseOf[step] === phase);
    const [step] = ready.splice(at, 1);
    if (step === undefined) break;
    order.push(step);
    const opened: number[] = [];
    for (const edge of graph.outgoing[step] ?? []) {
      waiting[edge.to] = (waiting[edge.to] ?? 0) - 1;
      if (waiting[edge.to] === 0) opened.push(edge.to);
    }
    ready.push(...opened.sort((a, b) => b - a));
  }
  return order;
}
