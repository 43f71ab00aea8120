import { dividesByZero } from '../graph/evaluate-formula.ts';
import { FormulaError, metricsIn, parseFormula } from '../graph/formula.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Place } from '../problem/problem.ts';
import type { Check } from './check.ts';

/** A formula can be computed: it parses, the metrics in it exist, and it is not among them. */
export const metricsCompute: Check = {
  codes: ['bad-formula'],
  *run(handbook) {
    for (const metric of handbook.metrics.values()) {
      const { formula, title } = metric.data;
      if (formula === undefined) continue;
      const place = (): Place => metric.place(['formula']);
      try {
        const parsed = parseFormula(formula);
        if (dividesByZero(parsed))
          yield problemAt(
            place(),
            'bad-formula',
            `指标「${title}」的算式除以 0，算不出数。`,
            '把除号后面改成真正的分母。',
          );
        for (const id of metricsIn(parsed)) {
          if (id === metric.id)
            yield problemAt(
              place(),
              'bad-formula',
              `指标「${title}」的算式用到了它自己。`,
              '把算式里的它换成别的指标或量。',
            );
          if (handbook.knownIds.metrics?.has(id) !== false) continue;
          const close = nearest(id, handbook.metrics.keys());
          const problem = problemAt(
            place(),
            'bad-formula',
            `指标「${title}」的算式里没有「${id}」这个指标。`,
            '写已有的指标编号；不是指标的量写中文名并加引号，例如 `"推广花费"`。',
          );
          yield close === undefined ? problem : { ...problem, nearest: close };
        }
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        yield problemAt(
          place(),
          'bad-formula',
          `指标「${title}」的算式第 ${error.offset + 1} 个字符起读不懂：${error.message}。`,
          '例如 `formula: \'"推广成交额" / "推广花费"\'`。',
        );
      }
    }
  },
};
