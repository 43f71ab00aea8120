import { problemAt } from '../problem/problem-at.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { Metric } from '../schema/metric.ts';
import type { Indicator } from '../schema/scorecard.ts';
import type { Check } from './check.ts';

type ScaleRule = Extract<Indicator['rule'], { kind: 'scale' }>;
type StepsRule = Extract<Indicator['rule'], { kind: 'steps' }>;

/** A rule can give points as it reads: steps from high to low, none above the row's points, a scale with a range. */
export const rulesScore: Check = {
  codes: ['steps-out-of-order', 'steps-over-points', 'scale-without-range'],
  *run(handbook) {
    for (const scorecard of handbook.scorecards.values())
      for (const [index, { title, points, rule, metric }] of (scorecard.data.indicators ?? []).entries()) {
        const place = (...path: (string | number)[]) =>
          scorecard.place(['indicators', index, 'rule', ...path]);
        if (rule.kind === 'scale' && rule.floor === rule.target)
          yield problemAt(place('target'), 'scale-without-range', {
            message: `「${title}」得 0 分和得满分是同一个数 ${rule.target}，中间没法按比例。`,
            fix: 'floor 写得 0 分的数，target 写得满分的数；达到才有分的用 steps，写一档。',
          });
        const { direction } = handbook.metrics.get(metric ?? '')?.data ?? {};
        if (rule.kind === 'scale' && isUpsideDown(rule, direction))
          yield problemAt(place('target'), 'scale-without-range', {
            message: `「${title}」越${direction === 'up' ? '高' : '低'}越好，得满分的数 ${rule.target} 却比得 0 分的数 ${rule.floor} ${direction === 'up' ? '低' : '高'}。`,
            fix: '把 floor 和 target 对调；看看数和单位有没有写错。',
          });
        if (rule.kind !== 'steps') continue;
        yield* stepsDescend(rule, title, (at) => place('steps', at));
        for (const [at, step] of rule.steps.entries())
          if (step.points > points)
            yield problemAt(place('steps', at, 'points'), 'steps-over-points', {
              message: `「${title}」满分 ${points} 分，这一档却给 ${step.points} 分。`,
              fix: `最高一档给 ${points} 分，或者改这一行的 points。`,
            });
      }
  },
};

/** Whether a figure gives the more points the worse it is. */
function isUpsideDown({ floor, target }: ScaleRule, direction: Metric['direction'] | undefined): boolean {
  return (direction === 'up' && target < floor) || (direction === 'down' && target > floor);
}

function* stepsDescend(
  { steps, unit }: StepsRule,
  title: string,
  place: (at: number) => Place,
): Generator<Problem> {
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    if (!before || (step.atLeast < before.atLeast && step.points < before.points)) continue;
    yield problemAt(place(at), 'steps-out-of-order', {
      message: `「${title}」的档要从高到低：${before.atLeast} ${unit}得 ${before.points} 分，下一档却是 ${step.atLeast} ${unit}得 ${step.points} 分。`,
      fix: '高的写在前面，往下数和分都要变小；从上往下，够到哪一档得哪一档的分。',
    });
  }
}
