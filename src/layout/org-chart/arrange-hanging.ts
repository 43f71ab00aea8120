import { bossBlock, type Block, type Head } from './block.ts';
import type { Measures } from './measures.ts';

/** What a list within a list costs in clarity, in px of height. */
const NESTED = 14;

/** Where the spine of a hanging list leaves the bottom of its boss, from the anchor. */
function spineOf(head: Head, measures: Measures): number {
  return -head.width / 2 + measures.indent / 2;
}

/** Reports one below the other, indented, on a spine that leaves the boss near its left corner. */
export function arrangeHanging(head: Head, blocks: readonly Block[], measures: Measures): Block {
  const spine = spineOf(head, measures);
  const edge = -head.width / 2 + measures.indent;
  const roomFor = (block: Block) => spine + measures.indent / 2 - block.left - (edge + block.head.width / 2);
  const shift = Math.max(0, ...blocks.map(roomFor));
  let y = head.height + measures.listGap;
  const reports = blocks.map((block) => {
    const dx = edge + shift + block.head.width / 2;
    const dy = y;
    y += block.bottom + measures.listGap;
    const entry = dy + block.head.height / 2;
    const route = [
      { x: spine, y: head.height },
      { x: spine, y: entry },
      { x: dx - block.head.width / 2, y: entry },
    ];
    return { block, dx, dy, route };
  });
  const nested = blocks.filter((block) => block.reports.length > 0).length;
  return bossBlock(head, 'hanging', reports, nested > 0 ? NESTED : 0, measures);
}
