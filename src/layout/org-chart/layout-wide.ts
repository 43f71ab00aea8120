import { arrangeForest } from './arrange-forest.ts';
import { measureBoxes } from './box-sizes.ts';
import { arrangementsOf } from './choose-arrangement.ts';
import { cropDrawing } from './crop-drawing.ts';
import { routeDotted } from './dotted/route-dotted.ts';
import type { OrgChart, OrgUnit } from './input.ts';
import { WIDE, WIDE_WITH_CORRIDORS } from './measures.ts';
import { snapDrawing } from './move-drawing.ts';
import type { OrgChartLayout, PlacedBox, PlacedLine } from './org-chart-layout.ts';
import { placeBlock } from './place-blocks.ts';

/** Space on either side for dotted lines that run around everything. */
const OUTER_CORRIDOR = 10;

/**
 * A tree that keeps within a width if it can: rows, hanging lists, two columns and rows around a spine,
 * chosen by dynamic programming; then the dotted lines through the space between.
 */
export function layoutWide(chart: OrgChart, targetWidth: number): OrgChartLayout {
  const hasDotted = chart.dotted.length > 0;
  const measures = hasDotted ? WIDE_WITH_CORRIDORS : WIDE;
  const boxTextOf = measureBoxes(chart.roots, measures);
  const headOf = (unit: OrgUnit, place: 'row' | 'list') => {
    const { width, height } = boxTextOf(unit, place);
    return { unit, width, height };
  };
  const widest = targetWidth - 2 * measures.margin - (hasDotted ? 2 * OUTER_CORRIDOR : 0);
  const options = chart.roots.map((root) => arrangementsOf(root, { headOf, measures, widest }));
  const boxes: PlacedBox[] = [];
  const lines: PlacedLine[] = [];
  for (const { block, dx, dy } of arrangeForest(options, widest, measures)) {
    const part = placeBlock(block, { x: dx, y: dy }, boxTextOf);
    boxes.push(...part.boxes);
    lines.push(...part.lines);
  }
  const snapped = snapDrawing({ boxes, lines, dotted: [] });
  const { dotted, listed } = routeDotted(chart.dotted, snapped, measures);
  const cropped = cropDrawing({ ...snapped, dotted }, measures.margin);
  return { id: chart.id, title: chart.title, variant: 'wide', ...cropped, listed };
}
