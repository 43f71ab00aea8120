import type { Rect, Segment } from '../geometry.ts';
import type { Measures } from '../measures.ts';
import { portsOf } from './ports.ts';
import { blockBox, blockLine, trackGrid, type TrackGrid } from './track-grid.ts';

/**
 * The tracks on which dotted lines may run between the boxes of a chart, with what is in their way.
 *
 * @param ends The boxes at which dotted lines begin or end: their ports get tracks of their own.
 */
export function gridBetweenBoxes(
  { boxes, lines, ends }: { boxes: readonly Rect[]; lines: readonly Segment[]; ends: readonly Rect[] },
  measures: Measures,
): TrackGrid {
  const { clearance, siblingGap, levelGap } = measures;
  const columns = { comfortable: [] as number[], snug: [] as number[] };
  const rows = { comfortable: [] as number[], snug: [] as number[] };
  for (const { x, y, width, height } of boxes) {
    columns.comfortable.push(x - siblingGap / 2, x + width + siblingGap / 2);
    columns.snug.push(x - clearance, x + width + clearance);
    rows.comfortable.push(y - levelGap / 4, y + height + levelGap / 4);
    rows.snug.push(y - clearance, y + height + clearance);
  }
  for (const { level, at } of lines) (level ? rows : columns).snug.push(at - clearance, at + clearance);
  for (const { clear } of ends.flatMap((box) => portsOf(box, clearance))) {
    columns.snug.push(clear.x);
    rows.snug.push(clear.y);
  }
  const grid = trackGrid(columns, rows);
  for (const box of boxes) blockBox(grid, box, clearance);
  for (const segment of lines) blockLine(grid, segment, clearance);
  return grid;
}
