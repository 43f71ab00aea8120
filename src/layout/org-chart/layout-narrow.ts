import { unitsOf, type OrgChart, type OrgUnit } from './input.ts';
import { NARROW } from './measures.ts';
import { snapDrawing } from './move-drawing.ts';
import { alongTracks, corridorFor } from './narrow-corridor.ts';
import type { OrgChartLayout, PlacedBox, PlacedLine } from './org-chart-layout.ts';
import { placedBox } from './place-blocks.ts';
import { rowText } from './row-text.ts';

/** Depth alone does not make a box narrower than this; the indents shrink instead. */
const LEAST_WIDTH = 150;
/** More space above a unit with reports, so that groups show. */
const GROUP_GAP = 6;

/**
 * An indented tree, one box a row, all boxes ending at the same right edge: the variant for phones.
 *
 * Dotted lines run in a corridor on the right; their labels go to the text list.
 */
export function layoutNarrow(chart: OrgChart, targetWidth: number): OrgChartLayout {
  const { margin, listGap } = NARROW;
  const units = unitsOf(chart.roots);
  const depths = depthsOf(chart.roots);
  const corridor = corridorFor(chart.dotted, units.map((unit) => unit.id)); // prettier-ignore
  const right = targetWidth - margin - corridor.width;
  const deepest = Math.max(1, ...depths.values());
  const indent = Math.min(NARROW.indent, Math.floor((right - margin - LEAST_WIDTH) / deepest));
  const boxes: PlacedBox[] = [];
  let y = margin;
  for (const unit of units) {
    const depth = depths.get(unit) ?? 0;
    const x = margin + depth * indent;
    if (boxes.length > 0 && (unit.children.length > 0 || depth === 0)) y += GROUP_GAP;
    const box = placedBox({ unit, depth }, { x, y }, rowText(unit, right - x, NARROW));
    boxes.push(box);
    y += box.height + listGap;
  }
  const { dotted, listed } = alongTracks(chart.dotted, boxes, corridor);
  const drawing = snapDrawing({ boxes, lines: linesOf(boxes, indent), dotted });
  const size = { width: targetWidth, height: y - listGap + margin + 1 };
  return { id: chart.id, title: chart.title, variant: 'narrow', ...size, ...drawing, listed };
}

function depthsOf(roots: readonly OrgUnit[]): Map<OrgUnit, number> {
  const depths = new Map<OrgUnit, number>(roots.map((root) => [root, 0]));
  for (const unit of unitsOf(roots)) {
    for (const child of unit.children) depths.set(child, (depths.get(unit) ?? 0) + 1);
  }
  return depths;
}

/** From every boss, near its left corner, down to each report. */
function linesOf(boxes: readonly PlacedBox[], indent: number): PlacedLine[] {
  const byUnit = new Map(boxes.map((box) => [box.unit, box]));
  return boxes.flatMap((boss) =>
    boss.unit.children.flatMap((child) => {
      const report = byUnit.get(child);
      if (!report) return [];
      const spine = boss.x + indent / 2;
      const entry = report.y + report.height / 2;
      const points = [
        { x: spine, y: boss.y + boss.height },
        { x: spine, y: entry },
        { x: report.x, y: entry },
      ];
      return [{ from: boss.unit.id, to: child.id, points }];
    }),
  );
}
