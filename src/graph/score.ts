import type { Indicator } from '../schema/scorecard.ts';
import { noise, toHundredth } from './sum-of.ts';

/** How an indicator gives points. */
export type Rule = Indicator['rule'];

/** What was reached; where the rule leaves the norm to the month, that as well. */
export interface Actual {
  value: number;
  norm?: number | undefined;
}

/**
 * Points for what was reached, by the very rule of the data: never below 0, never above the row's points.
 *
 * A begun step counts as a whole one. Rounded to the hundredth of a point.
 */
export function scoreOf(rule: Rule, points: number, actual: Actual): number {
  const score = toHundredth(Math.min(points, Math.max(0, rawScore(rule, points, actual))));
  if (!Number.isFinite(score)) throw new Error(`scoreOf: ${rule.kind} of ${actual.value} is no number`);
  return score;
}

/** How many whole or begun steps a result misses its norm by; only the rule `deduct` has steps. */
export function stepsMissed(rule: Extract<Rule, { kind: 'deduct' }>, { value, norm }: Actual): number {
  const wanted = rule.norm ?? norm;
  if (wanted === undefined) throw new Error('stepsMissed: the rule leaves the norm open and none was given');
  const missed = rule.side === 'short' ? wanted - value : value - wanted;
  return Math.max(0, Math.ceil(missed / rule.per - noise));
}

function rawScore(rule: Rule, points: number, actual: Actual): number {
  switch (rule.kind) {
    case 'deduct':
      return points - stepsMissed(rule, actual) * rule.deduct;
    case 'scale': {
      const { floor, target } = rule;
      const { value } = actual;
      // Without a range between them there is no line to be on: at the target or not.
      if (floor === target) return value >= target ? points : 0;
      return (points * (value - floor)) / (target - floor);
    }
    case 'steps':
      return rule.steps.find(({ atLeast }) => actual.value >= atLeast - noise)?.points ?? 0;
  }
}
