import { sumOf } from '../graph/sum-of.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** The points of a scorecard are 100 together, unless it says that it is incomplete. */
export const pointsAddUp: Check = {
  codes: ['points-do-not-add-up'],
  *run(handbook) {
    for (const scorecard of handbook.scorecards.values()) {
      const { indicators, incomplete, title } = scorecard.data;
      if (!indicators) continue;
      const sum = sumOf(indicators.map(({ points }) => points));
      if (sum !== 100 && (incomplete === undefined || sum > 100))
        yield problemAt(scorecard.place(['indicators']), 'points-do-not-add-up', {
          message: `考核表「${title}」加起来 ${sum} 分，应为 100 分。`,
          fix: '调整 points；确实不全的写明 `incomplete: 缺什么`。',
        });
    }
  },
};

/** A budget's lines come to the total that was approved. */
export const budgetsAddUp: Check = {
  codes: ['budget-does-not-add-up'],
  *run(handbook) {
    for (const budget of handbook.budgets.values()) {
      const { lines, total, title } = budget.data;
      if (!lines || total === undefined) continue;
      const sum = sumOf(lines.flatMap(({ months }) => months));
      if (sum !== sumOf([total]))
        yield problemAt(budget.place(['total']), 'budget-does-not-add-up', {
          message: `预算「${title}」各行加起来 ${sum} 元，批下来的是 ${total} 元，差 ${sumOf([sum, -total])} 元。`,
          fix: '改对哪一行的月份，或者改 total。',
        });
    }
  },
};
