import type { Handbook } from '../../../graph/handbook.ts';
import { metricGroups } from '../../../schema/metric.ts';
import { words } from '../../../i18n/words.ts';
import { section, type Block } from '../blocks.ts';
import { metricSection } from '../metric.ts';

/** Every figure by group. */
export function metricBlocks(handbook: Handbook): Block[] {
  const byGroup = Map.groupBy(handbook.metrics.values(), ({ data }) => data.group);
  return metricGroups.map((group) =>
    section(
      2,
      words(`metricGroup.${group}`),
      ...(byGroup.get(group) ?? []).map((metric) => metricSection(handbook, metric)),
    ),
  );
}
