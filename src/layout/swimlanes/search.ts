import type { FlowGraph } from './flow-graph.ts';
import type { Choices } from './grid.ts';
import { type Judge, WORTH_A_TRY } from './judge.ts';
import { movesFor } from './moves.ts';

// Moving steps must pay off clearly: a reader who knows the picture should find it again.
const LEAST_GAIN = { structural: 60, line: 12 } as const;

/**
 * Improve the choices by local search: take the edge in most trouble, try its moves, keep what pays.
 *
 * Bounded by a count of layouts judged, never by time, so equal input gives equal bytes.
 */
export function searchChoices(
  graph: FlowGraph,
  judge: Judge,
  { start, evaluations, oneColumn }: { start: Choices; evaluations: number; oneColumn: boolean },
): Choices {
  let left = evaluations;
  let judged = left > 0 ? judge(start) : undefined;
  let best = start;
  for (let improved = judged !== undefined; improved;) {
    improved = false;
    const order = (judged?.trouble() ?? [])
      .map((trouble, edge) => ({ trouble, edge }))
      .filter(({ trouble }) => trouble > WORTH_A_TRY)
      .sort((a, b) => b.trouble - a.trouble || a.edge - b.edge);
    for (const { edge } of order) {
      const route = judged?.routes[edge];
      if (judged === undefined || route === undefined) continue;
      for (const move of movesFor(graph, { choices: best, oneColumn }, route)) {
        if (left <= 0) return best;
        const tried = judge(move.choices, judged);
        if (tried === undefined) continue;
        left -= 1;
        const gain = move.structural ? LEAST_GAIN.structural : LEAST_GAIN.line;
        if (tried.price > judged.price - gain) continue;
        best = move.choices;
        judged = tried;
        improved = true;
      }
    }
  }
  return best;
}
