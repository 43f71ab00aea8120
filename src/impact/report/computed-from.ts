import { FormulaError, metricsIn, parseFormula } from '../../graph/formula.ts';
import type { Handbook } from '../../graph/handbook.ts';
import type { ThingRef } from '../compare/change.ts';
import { refTo } from '../compare/scene.ts';

/** Metrics whose formula takes a metric, and the scorecards that use one of them. */
export function computedFrom(id: string, state: Handbook): ThingRef[] {
  const metrics = [...state.metrics.values()].filter(({ data }) => takes(data.formula, id));
  const users = metrics.flatMap((metric) => state.usesOf('metrics', metric.id));
  return [
    ...metrics.map((metric) => refTo('metrics', metric)),
    ...users.filter(({ from }) => from.kind === 'scorecards').map(({ from }) => refTo(from.kind, from.thing)),
  ];
}

function takes(formula: string | undefined, id: string): boolean {
  try {
    return formula !== undefined && metricsIn(parseFormula(formula)).includes(id);
  } catch (error) {
    if (error instanceof FormulaError) return false; // the check says so
    throw error;
  }
}
