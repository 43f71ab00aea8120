import type { Block, Point } from './block.ts';
import type { BoxTextOf } from './box-sizes.ts';
import type { BoxText } from './box-text.ts';
import type { OrgUnit } from './input.ts';
import type { PlacedBox, PlacedLine } from './org-chart-layout.ts';

/** The boxes and reporting lines of a block whose anchor stands at `anchor`. */
export function placeBlock(
  block: Block,
  anchor: Point,
  boxTextOf: BoxTextOf,
): { boxes: PlacedBox[]; lines: PlacedLine[] } {
  const boxes: PlacedBox[] = [];
  const lines: PlacedLine[] = [];
  const place = (each: Block, at: Point, { depth, isNarrow }: { depth: number; isNarrow: boolean }): void => {
    const { unit: boss } = each.head;
    const text = boxTextOf(boss, isNarrow ? 'list' : 'row');
    boxes.push(placedBox({ unit: boss, depth }, { x: at.x - each.head.width / 2, y: at.y }, text));
    for (const report of each.reports) {
      const { unit } = report.block.head;
      const points = report.route.map((point) => ({ x: at.x + point.x, y: at.y + point.y }));
      lines.push({ from: boss.id, to: unit.id, points });
      const isNarrow = report.block.head.width < boxTextOf(unit, 'row').width;
      place(report.block, { x: at.x + report.dx, y: at.y + report.dy }, { depth: depth + 1, isNarrow });
    }
  };
  place(block, anchor, { depth: 0, isNarrow: false });
  return { boxes, lines };
}

/** A measured box with its top-left corner at a point. */
export function placedBox(
  { unit, depth }: { unit: OrgUnit; depth: number },
  { x, y }: Point,
  text: BoxText,
): PlacedBox {
  const { underline } = text;
  return {
    unit,
    depth,
    x,
    y,
    width: text.width,
    height: text.height,
    texts: text.texts.map((line) => ({ ...line, x: line.x + x, y: line.y + y })),
    underline: underline && {
      from: { x: x + underline.x, y: y + underline.y },
      to: { x: x + underline.x + underline.width, y: y + underline.y },
    },
  };
}
