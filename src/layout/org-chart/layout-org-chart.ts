import { unitsOf, type OrgChart } from './input.ts';
import { layoutNarrow } from './layout-narrow.ts';
import { layoutWide } from './layout-wide.ts';
import type { OrgChartLayout, Variant } from './org-chart-layout.ts';

export type LayoutOptions = {
  /** The width to stay within, in px: 720 for pages, 328 for phones, more for a full screen. */
  targetWidth: number;
  variant: Variant;
};

/**
 * Place every box and line of an org chart.
 *
 * SVG user units, origin top-left, y down. Reports keep input order. Equal input gives equal output.
 * A `wide` chart is wider than its target only if no arrangement fits. Throws if the chart has no
 * root, an id stands twice, or a dotted line ends outside the chart or where it began.
 */
export function layoutOrgChart(chart: OrgChart, options: LayoutOptions): OrgChartLayout {
  checkSound(chart);
  const { targetWidth, variant } = options;
  return variant === 'wide' ? layoutWide(chart, targetWidth) : layoutNarrow(chart, targetWidth);
}

function checkSound(chart: OrgChart): void {
  const fail = (what: string) => new Error(`layoutOrgChart: ${what} (chart "${chart.id}")`);
  if (chart.roots.length === 0) throw fail('there is no root');
  const ids = new Set<string>();
  for (const { id } of unitsOf(chart.roots)) {
    if (ids.has(id)) throw fail(`unit "${id}" stands twice`);
    ids.add(id);
  }
  for (const { from, to } of chart.dotted) {
    if (from === to) throw fail(`a dotted line leads from "${from}" to itself`);
    for (const id of [from, to])
      if (!ids.has(id)) throw fail(`a dotted line ends at "${id}", which is no unit`);
  }
}
