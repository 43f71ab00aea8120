import { bossBlock, type Block, type Head } from './block.ts';
import type { Measures } from './measures.ts';

/** What a list within a list costs in clarity, in px of height. */
const NESTED = 14;

/**
 * Reports one below the other, indented, on a spine that leaves the boss near its left corner.
 *
 * @param blocks None may reach further left than its own box.
 */
export function arrangeHanging(head: Head, blocks: readonly Block[], measures: Measures): Block {
  const spine = -head.width / 2 + measures.indent / 2;
  const edge = -head.width / 2 + measures.indent;
  let y = head.height + measures.listGap;
  const reports = blocks.map((block) => {
    const dx = edge + block.head.width / 2;
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
  return bossBlock(head, { style: 'hanging', reports, penalty: nested > 0 ? NESTED : 0 }, measures);
}
