import { z } from 'zod';
import { budgetTotals, quartersOf } from '../../graph/budget-totals.ts';
import { metricsIn, parseFormula } from '../../graph/formula.ts';
import type { Handbook } from '../../graph/handbook.ts';
import { sumOf } from '../../graph/sum-of.ts';
import { Budget } from '../../schema/budget.ts';
import { field } from '../../schema/field.ts';
import { Metric } from '../../schema/metric.ts';
import { Objective } from '../../schema/objective.ts';
import { Scorecard } from '../../schema/scorecard.ts';
import { formulaText } from '../formula-text.ts';
import { entryOf, refsTo, refTo, usersOf } from './entry.ts';
import { endpoint, entryShape, Ref } from './shapes.ts';

const usedIn = field(z.array(Ref), '在哪里用到，每处一次。');

const MetricDerived = z.strictObject({
  formula: field(z.string().optional(), '算法用话说。', '推广成交额 ÷ 推广花费'),
  computedFrom: field(z.array(Ref), '算法里用到的指标。'),
  usedIn,
});

/** Metrics, with formulas in words and where each is used. */
export const metrics = endpoint({
  title: '指标',
  item: entryShape(Metric, MetricDerived),
  items: (handbook) =>
    [...handbook.metrics.values()].map((metric) => {
      const { formula } = metric.data;
      return entryOf(
        handbook,
        { kind: 'metrics', thing: metric },
        {
          ...(formula === undefined ? {} : { formula: formulaText(handbook, formula) }),
          computedFrom:
            formula === undefined ? [] : refsTo(handbook, 'metrics', metricsIn(parseFormula(formula))),
          usedIn: usersOf(handbook, 'metrics', metric.id),
        },
      );
    }),
});

const ScorecardDerived = z.strictObject({
  points: field(z.number().min(0), '指标分值合计。', 100),
});

/** Scorecards, with the sum of their points. */
export const scorecards = endpoint({
  title: '考核表',
  item: entryShape(Scorecard, ScorecardDerived),
  items: (handbook) =>
    [...handbook.scorecards.values()].map((scorecard) =>
      entryOf(
        handbook,
        { kind: 'scorecards', thing: scorecard },
        {
          points: sumOf((scorecard.data.indicators ?? []).map(({ points }) => points)),
        },
      ),
    ),
});

const ObjectiveDerived = z.strictObject({
  supportedBy: field(z.array(Ref), '支撑它的下级目标。'),
});

/** Objectives, with those that serve them. */
export const objectives = endpoint({
  title: '目标',
  item: entryShape(Objective, ObjectiveDerived),
  items: (handbook) =>
    [...handbook.objectives.values()].map((objective) =>
      entryOf(
        handbook,
        { kind: 'objectives', thing: objective },
        { supportedBy: supportersOf(handbook, objective.id) },
      ),
    ),
});

const BudgetDerived = z.strictObject({
  total: field(z.number(), '全年合计，元。', 1200000),
  quarters: field(z.array(z.number()).length(4), '四个季度各多少元。', [300000, 300000, 300000, 300000]),
  categories: field(
    z.array(
      z.strictObject({
        category: field(z.string(), '科目大类。', '推广费'),
        total: field(z.number(), '全年合计，元。', 600000),
      }),
    ),
    '各大类合计。',
  ),
});

/** Budgets, with their sums in yuan. */
export const budgets = endpoint({
  title: '预算',
  item: entryShape(Budget, BudgetDerived),
  items: (handbook) =>
    [...handbook.budgets.values()].map((budget) => {
      const { byCategory, total } = budgetTotals(budget.data);
      return entryOf(
        handbook,
        { kind: 'budgets', thing: budget },
        {
          total,
          quarters: quartersOf(budget.data.lines ?? []),
          categories: byCategory.map(({ key, total: sum }) => ({ category: key, total: sum })),
        },
      );
    }),
});

function supportersOf(handbook: Handbook, id: string): Ref[] {
  return [...handbook.objectives.values()]
    .filter(({ data }) => data.alignsTo === id)
    .map((objective) => refTo(handbook, 'objectives', objective));
}
