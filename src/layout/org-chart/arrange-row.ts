import { bossBlock, type Block, type Head } from './block.ts';
import type { Measures } from './measures.ts';
import { packRow } from './pack-row.ts';

/** A middle report this close below its boss is put straight below it: no line with a tiny jog. */
const NEARLY_STRAIGHT = 10;

/**
 * Reports side by side below their boss, under one bus line; a single report hangs straight below.
 *
 * The classic tree drawing (Reingold & Tilford 1981): the boss stands centred over its reports.
 */
export function arrangeRow(head: Head, blocks: readonly Block[], measures: Measures): Block {
  const alone = blocks.length === 1;
  const gap = alone ? measures.chainGap : measures.levelGap;
  const { offsets } = packRow(blocks, measures.siblingGap);
  const middle = ((offsets[0] ?? 0) + (offsets.at(-1) ?? 0)) / 2;
  const centre = offsets.find((offset) => Math.abs(offset - middle) < NEARLY_STRAIGHT) ?? middle;
  const dy = head.height + gap;
  const bus = head.height + gap / 2;
  const reports = blocks.map((block, index) => {
    const dx = (offsets[index] ?? 0) - centre;
    const corners = dx === 0 ? [] : [{ x: 0, y: bus }, { x: dx, y: bus }]; // prettier-ignore
    return { block, dx, dy, route: [{ x: 0, y: head.height }, ...corners, { x: dx, y: dy }] };
  });
  // A chain counts as being of the style that stands at its end.
  const style = (alone && blocks[0]?.style) || 'row';
  return bossBlock(head, { style, reports, penalty: 0 }, measures);
}
