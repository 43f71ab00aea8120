import type { NumberRead } from './parse-number.ts';
import { scoreOf, stepsMissed, type Rule } from '../graph/score.ts';
import { sumOf } from '../graph/sum-of.ts';

/** One row of a scorecard as the page hands it down. */
export interface ScoreRow {
  id: string;
  points: number;
  rule: Rule;
}

/** What a row comes to: its points, and the steps missed where the rule counts steps. */
export interface RowScore {
  points: number;
  steps: number | undefined;
}

/** Whether a row asks for its norm as well, because the rule leaves it to the month. */
export function asksForNorm({ rule }: ScoreRow): boolean {
  return rule.kind === 'deduct' && rule.norm === undefined;
}

/** Points of one row; `undefined` while something is missing or refused. */
export function scoreRow(
  row: ScoreRow,
  actual: NumberRead,
  norm: NumberRead | undefined,
): RowScore | undefined {
  if ('refused' in actual) return undefined;
  if (asksForNorm(row) && (norm === undefined || 'refused' in norm)) return undefined;
  const reached = { value: actual.value, norm: norm && 'value' in norm ? norm.value : undefined };
  return {
    points: scoreOf(row.rule, row.points, reached),
    steps: row.rule.kind === 'deduct' ? stepsMissed(row.rule, reached) : undefined,
  };
}

/** The sum over the rows that have points, and how many have none yet. */
export function scoreTotal(rows: readonly (RowScore | undefined)[]): { points: number; open: number } {
  const scored = rows.filter((row) => row !== undefined);
  return { points: sumOf(scored.map(({ points }) => points)), open: rows.length - scored.length };
}
