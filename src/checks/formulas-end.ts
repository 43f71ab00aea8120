import { formulaCycles } from '../graph/formula-cycles.ts';
import { find } from '../graph/handbook.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** Formulas come down to counted figures: no two metrics are computed from each other. */
export const formulasEnd: Check = {
  codes: ['formula-cycle'],
  *run(handbook) {
    for (const cycle of formulaCycles(handbook)) {
      const [first = ''] = cycle;
      const metric = find(handbook, 'metrics', first);
      yield problemAt(metric.place(['formula']), 'formula-cycle', {
        message: `指标「${metric.data.title}」的算式绕成了圈：${cycle.join(' → ')}。`,
        fix: '其中一个改用后台直接数得到的量，写中文名并加引号，例如 `"支付金额" / "付款人数"`。',
      });
    }
  },
};
