import type { FlowGraph } from './flow-graph.ts';
import { crossingOf, segmentLength, segmentsOf } from './geometry.ts';
import type { Choices } from './grid.ts';
import { drawingOf } from './drawing-of-layout.ts';
import { hardFaults, measureDrawing } from './metrics.ts';
import { movesFor } from './moves.ts';
import type { Oddities } from './oddities.ts';
import type { SwimlaneLayout } from './swimlane-layout.ts';

const PRICE = {
  fault: 1e6,
  crossing: 420,
  bend: 45,
  length: 0.5,
  height: 0.5,
  overWidth: 6,
  feedbackLength: 0.1,
} as const;
// Moving steps must pay off clearly: a reader who knows the picture should find it again.
const LEAST_GAIN = { structural: 60, line: 12 } as const;

/** A layout and how good it is; the lower the price the better. */
export type Judged = { layout: SwimlaneLayout; price: number; trouble: readonly number[] };

/** What each edge costs beyond a straight line: bends, crossings, detour. */
function troubleOf(layout: SwimlaneLayout, { prices, blockers }: Oddities): number[] {
  const lines = layout.edges.map((edge) => segmentsOf(edge.points));
  const trouble = lines.map((segments, index) => {
    const crossings = lines.filter(
      (others, at) =>
        at !== index && segments.some((s) => others.some((t) => crossingOf(s, t) !== undefined)),
    ).length;
    const length = segments.reduce((sum, segment) => sum + segmentLength(segment), 0);
    const bends = Math.max(0, segments.length - 2) * PRICE.bend;
    return crossings * PRICE.crossing + bends + length * 0.2 + (prices[index] ?? 0);
  });
  blockers.flat().forEach((edge) => {
    trouble[edge] = (trouble[edge] ?? 0) + PRICE.bend;
  });
  return trouble;
}

/** Judge a layout: faults, crossings, bends, length of line, size of the drawing. */
export function judge(layout: SwimlaneLayout, targetWidth: number, oddities: Oddities): Judged {
  const metrics = measureDrawing(drawingOf(layout));
  const price =
    PRICE.fault * hardFaults(metrics) +
    PRICE.crossing * metrics.crossings +
    PRICE.bend * metrics.bends +
    PRICE.length * metrics.length +
    PRICE.height * (layout.variant === 'H' ? layout.width : layout.height) +
    PRICE.overWidth * Math.max(0, layout.width - targetWidth) +
    oddities.prices.reduce((sum, price) => sum + price, 0);
  return { layout, price, trouble: troubleOf(layout, oddities) };
}

/**
 * Improve the choices by local search: take the edge in most trouble, try its moves, keep what pays.
 *
 * Bounded by a count of evaluations, never by time, so equal input gives equal bytes.
 *
 * @param evaluate Lay out and judge one set of choices.
 */
export function searchChoices(
  graph: FlowGraph,
  start: Choices,
  evaluate: (choices: Choices) => Judged,
  options: { evaluations: number; oneColumn: boolean },
): Choices {
  if (options.evaluations <= 0) return start;
  let best = start;
  let judged = evaluate(start);
  let left = options.evaluations;
  for (let improved = true; improved && left > 0;) {
    improved = false;
    const order = judged.trouble
      .map((trouble, edge) => ({ trouble, edge }))
      .filter(({ trouble }) => trouble > PRICE.bend)
      .sort((a, b) => b.trouble - a.trouble || a.edge - b.edge);
    for (const { edge } of order) {
      for (const move of movesFor(graph, best, edge, options.oneColumn)) {
        if (left <= 0) return best;
        left -= 1;
        const tried = evaluate(move.choices);
        if (tried.price > judged.price - (move.structural ? LEAST_GAIN.structural : LEAST_GAIN.line))
          continue;
        best = move.choices;
        judged = tried;
        improved = true;
      }
    }
  }
  return best;
}
