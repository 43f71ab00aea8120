import type { Block } from './block.ts';
import { clearanceBetween, unite, type Silhouette } from './silhouette.ts';

/** Blocks side by side: where each anchor stands, counted from the first, and the outline of all. */
export type PackedRow = { offsets: number[]; silhouette: Silhouette };

/** Stand blocks side by side, as close as their outlines allow, tops in line. */
export function packRow(blocks: readonly Block[], gap: number): PackedRow {
  const offsets: number[] = [];
  let silhouette: Silhouette = [];
  for (const block of blocks) {
    const dx = offsets.length === 0 ? 0 : clearanceBetween(silhouette, block.silhouette, gap);
    offsets.push(dx);
    silhouette = unite(silhouette, block.silhouette, { dx, dy: 0 });
  }
  return { offsets, silhouette };
}
