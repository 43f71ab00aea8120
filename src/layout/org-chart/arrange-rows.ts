import { bossBlock, type Block, type Head, type Point, type Report } from './block.ts';
import type { Measures } from './measures.ts';
import { packRow } from './pack-row.ts';
import { reachOf } from './silhouette.ts';

/** What each further row costs in clarity, and each px by which the two sides differ. */
const FURTHER_ROW = 10;
const LOPSIDED = 0.25;

/** Fewer reports than this do not need several rows. */
export const FEWEST_FOR_ROWS = 4;

type Row = { blocks: readonly Block[]; offsets: readonly number[]; reach: number };

/**
 * Reports in several rows; a spine below the boss passes between the left and right half of each.
 *
 * @param starts For each row the index of its first report; ascending, beginning with 0.
 */
export function arrangeRows(
  head: Head,
  { blocks, starts }: { blocks: readonly Block[]; starts: readonly number[] },
  measures: Measures,
): Block {
  const reports: Report[] = [];
  let y = head.height;
  let lopsided = 0;
  const first = starts[1] ?? blocks.length;
  for (const [index, start] of starts.entries()) {
    const members = blocks.slice(start, starts[index + 1]);
    const last = index === starts.length - 1;
    const row = last && members.length % 2 === 1 && members.length !== first
      ? centred(members, measures)
      : aroundSpine(members, measures); // prettier-ignore
    lopsided = Math.max(lopsided, row.reach);
    const bus = y + measures.levelGap / 2;
    const dy = y + measures.levelGap;
    for (const [place, block] of members.entries()) {
      const dx = row.offsets[place] ?? 0;
      reports.push({ block, dx, dy, route: routeAlong(head.height, bus, { x: dx, y: dy }) });
    }
    y = dy + Math.max(...members.map((block) => block.bottom));
  }
  const penalty = FURTHER_ROW * starts.length + LOPSIDED * lopsided;
  return bossBlock(head, { style: 'rows', reports, penalty }, measures);
}

function routeAlong(from: number, bus: number, to: Point): Point[] {
  if (to.x === 0) return [{ x: 0, y: from }, to];
  return [{ x: 0, y: from }, { x: 0, y: bus }, { x: to.x, y: bus }, to];
}

function centred(blocks: readonly Block[], measures: Measures): Row {
  const { offsets } = packRow(blocks, measures.siblingGap);
  const middle = offsets[(offsets.length - 1) / 2] ?? 0;
  return { blocks, offsets: offsets.map((offset) => offset - middle), reach: 0 };
}

/** Split a row where its two sides are closest in width, and leave the spine its space between them. */
function aroundSpine(blocks: readonly Block[], measures: Measures): Row {
  const half = measures.siblingGap / 2 + 1;
  const widths = blocks.map((block) => block.right - block.left);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let split = 0;
  for (let left = 0; split < blocks.length; split += 1) {
    const width = widths[split] ?? 0;
    if (left + width / 2 > total / 2 && split > 0) break;
    left += width;
  }
  const onLeft = packRow(blocks.slice(0, split), measures.siblingGap);
  const onRight = packRow(blocks.slice(split), measures.siblingGap);
  const leftReach = reachOf(onLeft.silhouette);
  const rightReach = reachOf(onRight.silhouette);
  const offsets = [
    ...onLeft.offsets.map((offset) => offset - leftReach.right - half),
    ...onRight.offsets.map((offset) => offset - rightReach.left + half),
  ];
  const leftWidth = leftReach.right - leftReach.left;
  const rightWidth = onRight.offsets.length === 0 ? 0 : rightReach.right - rightReach.left;
  return { blocks, offsets, reach: Math.abs(leftWidth - rightWidth) };
}
