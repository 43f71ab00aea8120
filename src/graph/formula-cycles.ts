import type { Handbook } from './handbook.ts';
import { FormulaError, metricsIn, parseFormula } from './formula.ts';

/**
 * Metrics computed from each other in a circle, as chains that end where they begin; none if there is no circle.
 *
 * One may hide behind another that shares a metric with it: it comes to light once that is mended.
 *
 * A metric in its own formula is a circle of one, and not among these: that is told of the formula itself.
 */
export function formulaCycles(handbook: Handbook): string[][] {
  const uses = new Map([...handbook.metrics.values()].map(({ id, data }) => [id, usedBy(data.formula)]));
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (id: string, chain: readonly string[]): void => {
    const at = chain.indexOf(id);
    if (at !== -1) {
      if (chain.length - at > 1) cycles.push([...chain.slice(at), id]);
      return;
    }
    if (done.has(id)) return;
    for (const used of uses.get(id) ?? []) visit(used, [...chain, id]);
    done.add(id);
  };
  for (const id of uses.keys()) visit(id, []);
  return cycles;
}

/** Formulas that do not parse use nothing; they are told of elsewhere. */
function usedBy(formula: string | undefined): string[] {
  if (formula === undefined) return [];
  try {
    return [...new Set(metricsIn(parseFormula(formula)))];
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}
