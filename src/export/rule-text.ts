import type { Indicator } from '../schema/scorecard.ts';
import { words } from '../i18n/words.ts';

/** How an indicator gives points, in one sentence. */
export function ruleText({ rule, points }: Indicator): string {
  switch (rule.kind) {
    case 'deduct': {
      const norm = rule.norm === undefined ? '' : words('rule.norm', { norm: rule.norm, unit: rule.unit });
      return norm + words(`rule.${rule.side}`, { per: rule.per, unit: rule.unit, deduct: rule.deduct });
    }
    case 'scale':
      return words('rule.scale', { floor: rule.floor, target: rule.target, unit: rule.unit, points });
    case 'steps':
      return rule.steps
        .map((step) => words('rule.step', { atLeast: step.atLeast, unit: rule.unit, points: step.points }))
        .join('；');
  }
}
