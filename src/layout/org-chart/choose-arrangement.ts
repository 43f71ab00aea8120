import { arrangeColumns, FEWEST_FOR_COLUMNS } from './arrange-columns.ts';
import { arrangeHanging } from './arrange-hanging.ts';
import { arrangeRow } from './arrange-row.ts';
import { arrangeRows, FEWEST_FOR_ROWS } from './arrange-rows.ts';
import { leafBlock, type Block, type Head, type Style } from './block.ts';
import type { OrgUnit } from './input.ts';
import type { Measures } from './measures.ts';
import { paretoFront, sample } from './pareto-front.ts';
import { splitRows } from './split-rows.ts';

/** How large the box of a unit is, as a report in a row or as the leaf of a hanging list. */
export type HeadOf = (unit: OrgUnit, place: 'row' | 'list') => Head;

/** The best blocks found for one unit, per style; a leaf has one block, under `undefined`. */
export type Options = ReadonlyMap<Style | undefined, readonly Block[]>;

type Search = { headOf: HeadOf; measures: Measures; widest: number };

const MOST_ROWS = 8;

/**
 * Every arrangement of a subtree worth considering: none is both narrower and cheaper than another.
 *
 * Dynamic programming over (width, cost), bottom-up, as slicing floor plans are packed (Stockmeyer 1983:
 * the front of shapes of a whole follows from the fronts of its parts). All siblings lay out their own
 * reports in one style.
 */
export function arrangementsOf(unit: OrgUnit, search: Search): Options {
  const head = search.headOf(unit, 'row');
  if (unit.children.length === 0) return new Map([[undefined, [leafBlock(head)]]]);
  const parts = unit.children.map((child) => arrangementsOf(child, search));
  const found = candidates(head, { units: unit.children, parts }, search);
  const styles = [...new Set(found.map((block) => block.style))];
  return new Map(
    styles.map((style) => [
      style,
      paretoFront(
        found.filter((block) => block.style === style),
        search.widest,
      ),
    ]),
  );
}

function candidates(
  head: Head,
  { units, parts }: { units: readonly OrgUnit[]; parts: readonly Options[] },
  search: Search,
): Block[] {
  const { measures } = search;
  const found: Block[] = [];
  if (units.every((unit) => unit.children.length === 0)) {
    const list = units.map((unit) => leafBlock(search.headOf(unit, 'list')));
    found.push(arrangeHanging(head, list, measures));
  }
  for (const style of sharedStyles(parts)) {
    const options = parts.map((part) => optionsIn(part, style));
    for (const blocks of choices(options, 'cost')) {
      // A row that cannot fit is not even built, as long as there is something else.
      const isHopeless = found.length > 0 && leastWidth(blocks, measures) > search.widest;
      if (!isHopeless) found.push(arrangeRow(head, blocks, measures));
      if (blocks.length < FEWEST_FOR_ROWS) continue;
      for (const starts of waysToSplit(blocks, search))
        found.push(arrangeRows(head, { blocks, starts }, measures));
    }
    for (const blocks of choices(options, 'width')) {
      if (style !== undefined && blocks.every(isFlushLeft))
        found.push(arrangeHanging(head, blocks, measures));
      if (blocks.length >= FEWEST_FOR_COLUMNS) found.push(arrangeColumns(head, blocks, measures));
    }
  }
  return found;
}

/** Rows of even width, and rows of one even count, which stand symmetrically around their spine. */
function waysToSplit(blocks: readonly Block[], { measures, widest }: Search): number[][] {
  const widths = blocks.map((block) => block.right - block.left);
  const ways = new Map<string, number[]>();
  for (let rows = 2; rows <= Math.min(MOST_ROWS, blocks.length / 2); rows += 1) {
    const byWidth = splitRows(widths, rows, measures.siblingGap);
    const count = 2 * Math.ceil(blocks.length / rows / 2);
    const byCount = widths.flatMap((_, index) => (index % count === 0 ? [index] : []));
    const fits = (starts: number[]) =>
      starts.every((from, row) => leastWidth(blocks.slice(from, starts[row + 1]), measures) <= widest);
    for (const starts of [byWidth, byCount]) {
      if (starts.length > 1 && fits(starts)) ways.set(starts.join(), starts);
    }
  }
  return [...ways.values()];
}

/** What a row of blocks takes at the very least: their own boxes and the gaps. */
function leastWidth(blocks: readonly Block[], measures: Measures): number {
  return blocks.reduce((sum, block) => sum + block.head.width + measures.siblingGap, -measures.siblingGap);
}

/** Whether nothing of a block reaches further left than its boss, so that a list can hold it. */
function isFlushLeft(block: Block): boolean {
  return block.left >= -block.head.width / 2;
}

/** The styles in which most of the siblings can lay out their reports; `undefined` if none has any. */
export function sharedStyles(parts: readonly Options[]): (Style | undefined)[] {
  const bosses = parts.filter((part) => !part.has(undefined));
  if (bosses.length === 0) return [undefined];
  const styles = new Set(bosses.flatMap((part) => [...part.keys()]));
  return [...styles].filter((style) => 2 * bosses.filter((part) => part.has(style)).length > bosses.length);
}

/** The blocks of one sibling in the style of all; too few reports for it fall back to a simpler one. */
export function optionsIn(part: Options, style: Style | undefined): readonly Block[] {
  const simpler: (Style | undefined)[] = style === 'rows' ? [style, 'row'] : [style, 'hanging'];
  for (const each of [...simpler, undefined, 'row', 'hanging'] as const) {
    const blocks = part.get(each);
    if (blocks && blocks.length > 0) return blocks;
  }
  throw new Error('optionsIn: a unit has no arrangement at all');
}

/**
 * Ways to take one block of each sibling: below each limit of one measure, the least of the other.
 */
export function choices(options: readonly (readonly Block[])[], limited: 'cost' | 'width'): Block[][] {
  const measure = (block: Block) => (limited === 'cost' ? block.cost : block.right - block.left);
  const other = (block: Block) => (limited === 'cost' ? block.right - block.left : block.cost);
  const least = Math.max(...options.map((blocks) => Math.min(...blocks.map(measure))));
  const limits = [...new Set(options.flat().map(measure))].filter((limit) => limit >= least);
  limits.sort((a, b) => a - b);
  return sample(limits).map((limit) =>
    options.map((blocks) => {
      const allowed = blocks.filter((block) => measure(block) <= limit);
      return allowed.reduce((best, block) => (other(block) < other(best) ? block : best));
    }),
  );
}
