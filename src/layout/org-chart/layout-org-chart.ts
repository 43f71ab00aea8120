import { arrangeForest } from './arrange-forest.ts';
import { measureBoxes } from './box-sizes.ts';
import { CHINESE, type ChartWords } from './chart-words.ts';
import { arrangementsOf } from './choose-arrangement.ts';
import type { OrgChart } from './input.ts';
import { WIDE, WIDE_WITH_CORRIDORS } from './measures.ts';
import type { OrgChartLayout, PlacedBox, PlacedLine, Variant } from './org-chart-layout.ts';
import { placeBlock } from './place-blocks.ts';

export type LayoutOptions = {
  /** The width to stay within, in px: 720 for pages, 328 for phones, more for a full screen. */
  targetWidth: number;
  variant: Variant;
  words?: ChartWords;
};

export function layoutOrgChart(chart: OrgChart, options: LayoutOptions): OrgChartLayout {
  const { targetWidth, words = CHINESE } = options;
  const measures = chart.dotted.length > 0 ? WIDE_WITH_CORRIDORS : WIDE;
  const boxTextOf = measureBoxes(chart.roots, measures, words);
  const headOf = (unit: OrgChart['roots'][number], place: 'row' | 'list') => {
    const { width, height } = boxTextOf(unit, place);
    return { unit, width, height };
  };
  const widest = targetWidth - 2 * measures.margin;
  const search = { headOf, measures, widest };
  const placed = arrangeForest(chart.roots.map((root) => arrangementsOf(root, search)), widest, measures);
  const boxes: PlacedBox[] = [];
  const lines: PlacedLine[] = [];
  for (const { block, dx, dy } of placed) {
    const part = placeBlock(block, { x: dx + measures.margin, y: dy + measures.margin }, boxTextOf);
    boxes.push(...part.boxes);
    lines.push(...part.lines);
  }
  const width = Math.max(...boxes.map((b) => b.x + b.width)) + measures.margin;
  const height = Math.max(...boxes.map((b) => b.y + b.height)) + measures.margin;
  return { id: chart.id, title: chart.title, variant: options.variant, width, height, boxes, lines, dotted: [], listed: [] };
}
