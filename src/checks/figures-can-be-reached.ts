import type { Handbook } from '../graph/handbook.ts';
import { mostOf } from '../graph/most-of.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { Path } from '../schema/walk.ts';
import type { Indicator } from '../schema/scorecard.ts';
import type { Check } from './check.ts';

/** A figure to reach, and where it stands in its rule. */
type Figure = readonly [path: Path, figure: number];

/** Targets of metrics and bounds of scorecards are no more than there can be. */
export const figuresCanBeReached: Check = {
  codes: ['beyond-most'],
  *run(handbook) {
    for (const { data, place } of handbook.metrics.values()) {
      const { title, target, most } = data;
      if (target !== undefined && most !== undefined && target.value > most)
        yield beyond(place(['target', 'value']), { title, figure: target.value, most });
    }
    for (const { data, place } of handbook.scorecards.values())
      for (const [index, indicator] of (data.indicators ?? []).entries())
        yield* inRule(handbook, indicator, (path) => place(['indicators', index, 'rule', ...path]));
  },
};

function* inRule(handbook: Handbook, indicator: Indicator, place: (path: Path) => Place): Generator<Problem> {
  const { title, rule, metric } = indicator;
  const most = mostOf(indicator, metric === undefined ? undefined : handbook.metrics.get(metric)?.data);
  if (most === undefined) return;
  for (const [path, figure] of figuresOf(rule))
    if (figure > most) yield beyond(place(path), { title, figure, most });
}

function figuresOf(rule: Indicator['rule']): readonly Figure[] {
  switch (rule.kind) {
    case 'deduct':
      return rule.norm === undefined ? [] : [[['norm'], rule.norm]];
    case 'scale':
      return [
        [['floor'], rule.floor],
        [['target'], rule.target],
      ];
    case 'steps':
      return rule.steps.map(({ atLeast }, at) => [['steps', at, 'atLeast'], atLeast]);
  }
}

function beyond(
  place: Place,
  { title, figure, most }: { title: string; figure: number; most: number },
): Problem {
  return problemAt(place, 'beyond-most', {
    message: `「${title}」要到 ${figure}，可它最多 ${most}，没人够得到。`,
    fix: `改成 ${most} 以内的数；真能到 ${figure}，就改指标或规则里的 most。`,
  });
}
