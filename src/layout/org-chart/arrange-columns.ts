import { bossBlock, type Block, type Head } from './block.ts';
import type { Measures } from './measures.ts';

/** What two columns cost against one list, in px of height: the eye reads them line by line. */
const TWO_COLUMNS = 18;

/** Fewer reports than this look better in a row or a list. */
export const FEWEST_FOR_COLUMNS = 4;

/** Reports in two columns, left and right of a spine below the boss, read line by line. */
export function arrangeColumns(head: Head, blocks: readonly Block[], measures: Measures): Block {
  const half = measures.indent;
  const onLeft = blocks.filter((_, index) => index % 2 === 0);
  const onRight = blocks.filter((_, index) => index % 2 === 1);
  const left = -half - Math.max(...onLeft.map((block) => block.right));
  const right = half + Math.max(...onRight.map((block) => -block.left));
  let y = head.height + measures.listGap + measures.clearance;
  const reports = blocks.map((block, index) => {
    const isLeft = index % 2 === 0;
    const dx = isLeft ? left : right;
    const dy = y;
    const beside = blocks[index + (isLeft ? 1 : -1)];
    if (!isLeft || !beside) y += Math.max(block.bottom, beside?.bottom ?? 0) + measures.listGap;
    const entry = dy + block.head.height / 2;
    const edge = dx + (isLeft ? 1 : -1) * (block.head.width / 2);
    const route = [
      { x: 0, y: head.height },
      { x: 0, y: entry },
      { x: edge, y: entry },
    ];
    return { block, dx, dy, route };
  });
  return bossBlock(head, { style: 'columns', reports, penalty: TWO_COLUMNS }, measures);
}
