import { dividesByZero } from '../graph/evaluate-formula.ts';
import { FormulaError, metricsIn, parseFormula } from '../graph/formula.ts';
import type { Handbook } from '../graph/handbook.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt, type Says } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import type { Metric } from '../schema/metric.ts';
import type { Thing } from '../source/thing.ts';
import type { Check } from './check.ts';

/** A formula can be computed: it parses, the metrics in it exist, and it is not among them. */
export const metricsCompute: Check = {
  codes: ['bad-formula'],
  *run(handbook) {
    for (const metric of handbook.metrics.values()) {
      const { formula } = metric.data;
      if (formula !== undefined) yield* faultsOf(metric, formula, handbook);
    }
  },
};

function* faultsOf(metric: Thing<Metric>, formula: string, handbook: Handbook): Generator<Problem> {
  const { title } = metric.data;
  const bad = (says: Says): Problem => problemAt(metric.place(['formula']), 'bad-formula', says);
  try {
    const parsed = parseFormula(formula);
    if (dividesByZero(parsed))
      yield bad({ message: `指标「${title}」的算式除以 0，算不出数。`, fix: '把除号后面改成真正的分母。' });
    for (const id of new Set(metricsIn(parsed))) {
      if (id === metric.id)
        yield bad({ message: `指标「${title}」的算式用到了它自己。`, fix: '把算式里的它换成别的指标或量。' });
      if (handbook.knownIds.metrics?.has(id) !== false) continue;
      yield bad({
        message: `指标「${title}」的算式里没有「${id}」这个指标。`,
        fix: '写已有的指标编号；不是指标的量写中文名并加引号，例如 `"推广花费"`。',
        nearest: nearest(id, handbook.metrics.keys()),
      });
    }
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    yield bad({
      message: `指标「${title}」的算式第 ${error.offset + 1} 个字符起读不懂：${error.message}。`,
      fix: '例如 `formula: \'"推广成交额" / "推广花费"\'`。',
    });
  }
}
