import { find, type Handbook } from './handbook.ts';
import { words } from '../i18n/words.ts';
import type { Objective } from '../schema/objective.ts';

/** How much a key result is: “提高 20%”, “达到 3 %”. */
export function keyResultValue(
  handbook: Handbook,
  { change, value, metric }: Objective['keyResults'][number],
): string {
  if (change === 'raise-by-percent') return words('objective.raise', { value });
  const unit = metric === undefined ? '' : find(handbook, 'metrics', metric).data.unit;
  return words('objective.reach', { value, unit });
}
