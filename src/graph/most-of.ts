import type { Metric } from '../schema/metric.ts';
import type { Indicator } from '../schema/scorecard.ts';

/** How much there can be of what an indicator assesses, in its rule's unit: its own limit, or its metric's. */
export function mostOf({ rule }: Indicator, metric: Metric | undefined): number | undefined {
  return rule.most ?? (metric?.unit === rule.unit ? metric.most : undefined);
}
