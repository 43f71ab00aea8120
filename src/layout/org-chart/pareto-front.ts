import type { Block } from './block.ts';

/** How many members of a front are kept. */
const KEPT = 10;

/**
 * The blocks of which no other is both narrower and cheaper, narrowest first, at most a few.
 *
 * Blocks wider than `widest` are dropped, unless nothing else is left.
 */
export function paretoFront(blocks: readonly Block[], widest: number): Block[] {
  const widthOf = (block: Block) => block.right - block.left;
  const sorted = [...blocks].sort((a, b) => widthOf(a) - widthOf(b) || a.cost - b.cost);
  const front: Block[] = [];
  for (const block of sorted) {
    const narrower = front.at(-1);
    if (narrower && (block.cost >= narrower.cost || widthOf(block) > widest)) continue;
    front.push(block);
  }
  return sample(front);
}

/** A few of many, evenly spread, the first and the last among them. */
export function sample<T>(items: readonly T[]): T[] {
  if (items.length <= KEPT) return [...items];
  const step = (items.length - 1) / (KEPT - 1);
  return items.filter((_, index) =>
    Array.from({ length: KEPT }, (_unused, slot) => Math.round(slot * step)).includes(index),
  );
}
