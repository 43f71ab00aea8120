import type { Block } from './block.ts';
import { choices, optionsIn, sharedStyles, type Options } from './choose-arrangement.ts';
import type { Measures } from './measures.ts';
import { packRow } from './pack-row.ts';
import { reachOf } from './silhouette.ts';
import { fill } from './split-rows.ts';

/** A root in its place, from the top-left corner of the forest. */
export type PlacedRoot = { block: Block; dx: number; dy: number };

/**
 * The best arrangement of all roots: the lowest no wider than `widest`, else the narrowest.
 *
 * Several roots stand side by side, in as many rows as it takes; nothing is drawn above them.
 */
export function arrangeForest(roots: readonly Options[], widest: number, measures: Measures): PlacedRoot[] {
  const found = sharedStyles(roots).flatMap((style) => {
    const options = roots.map((each) => optionsIn(each, style));
    return choices(options, 'cost').map((blocks) => inRows(blocks, widest, measures));
  });
  const better = (a: Rows, b: Rows) =>
    excess(a, widest) - excess(b, widest) || a.cost - b.cost || a.width - b.width;
  const best = found.sort(better)[0];
  if (!best) throw new Error('arrangeForest: the chart has no root');
  return best.placed;
}

type Rows = { placed: PlacedRoot[]; width: number; cost: number };

function excess(rows: Rows, widest: number): number {
  return Math.max(0, rows.width - widest);
}

function inRows(blocks: readonly Block[], widest: number, measures: Measures): Rows {
  const widths = blocks.map((block) => block.right - block.left);
  const gap = measures.siblingGap;
  const starts = fill(widths, widest, gap) ?? blocks.map((_, index) => index);
  const rowsNeeded = starts.length;
  // Even rows look calmer than one short last row, as long as no row grows wider than allowed.
  const perRow = Math.ceil(blocks.length / rowsNeeded);
  const even = blocks.flatMap((_, index) => (index % perRow === 0 ? [index] : []));
  const cuts = even.every((start) => rowWidth(blocks.slice(start, start + perRow), gap) <= widest)
    ? even
    : starts;
  const placed: PlacedRoot[] = [];
  let y = 0;
  let width = 0;
  let cost = 0;
  for (const [index, start] of cuts.entries()) {
    const row = blocks.slice(start, cuts[index + 1]);
    const { offsets, silhouette } = packRow(row, gap);
    const reach = reachOf(silhouette);
    for (const [place, block] of row.entries()) {
      placed.push({ block, dx: (offsets[place] ?? 0) - reach.left, dy: y });
    }
    width = Math.max(width, reach.right - reach.left);
    cost = y + Math.max(...row.map((block) => block.cost));
    y += Math.max(...row.map((block) => block.bottom)) + measures.levelGap / 2;
  }
  return { placed, width, cost };
}

function rowWidth(blocks: readonly Block[], gap: number): number {
  const reach = reachOf(packRow(blocks, gap).silhouette);
  return reach.right - reach.left;
}
