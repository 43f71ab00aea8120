import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import { textWidth } from '../text/text-width.ts';
import { isElement } from './review-body.ts';
import { childrenOf, plainText } from './tree.ts';

/** Columns no wider than this keep their cells on one line, and leave the rest of a narrow page to the others. */
const shortEm = 4;
/** A phone has no room for more columns side by side. */
const mostColumns = 3;

/**
 * Make all tables of a body fit for narrow pages: the cells of columns with short words alone get the class
 * `oh-short`; in a table of many columns each cell is led by its column's name where there is no room (`oh-stack`).
 */
export function prepareTables(tree: HastNode): void {
  if (isElement(tree) && tree.tagName === 'table') prepare(tree);
  else for (const child of childrenOf(tree)) prepareTables(child);
}

function prepare(table: Element): void {
  const [head = [], ...rows] = elementsIn(table, 'tr').map((row) => [
    ...elementsIn(row, 'th'),
    ...elementsIn(row, 'td'),
  ]);
  const isShort = (cell: Element): boolean => textWidth(plainText(cell).trim()) <= shortEm;
  for (const [column] of head.entries()) {
    const cells = [head, ...rows].flatMap((row) => row[column] ?? []);
    if (cells.every(isShort)) for (const cell of cells) cell.properties['className'] = ['oh-short'];
  }
  if (head.length <= mostColumns) return;
  table.properties['className'] = ['oh-stack'];
  const labels = head.map((cell) => plainText(cell).trim());
  for (const row of rows)
    for (const [column, cell] of row.entries())
      if (column > 0) cell.properties['dataLabel'] = labels[column] ?? '';
}

function elementsIn(node: HastNode, tagName: string): Element[] {
  return childrenOf(node).flatMap((child) =>
    isElement(child) && child.tagName === tagName ? [child] : elementsIn(child, tagName),
  );
}
