import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import { textWidth } from '../text/text-width.ts';
import { isElement } from './review-body.ts';
import { childrenOf, plainText } from './tree.ts';

/** Columns no wider than this keep their cells on one line, and leave the rest of a narrow page to the others. */
const shortEm = 4;

/** Give the cells of columns with short words alone the class `oh-short`, in all tables of a body. */
export function markShortColumns(tree: HastNode): void {
  if (isElement(tree) && tree.tagName === 'table') markIn(tree);
  else for (const child of childrenOf(tree)) markShortColumns(child);
}

function markIn(table: Element): void {
  const rows = elementsIn(table, 'tr').map((row) => [...elementsIn(row, 'th'), ...elementsIn(row, 'td')]);
  const isShort = (cell: Element): boolean => textWidth(plainText(cell).trim()) <= shortEm;
  for (const [column] of (rows[0] ?? []).entries()) {
    const cells = rows.flatMap((row) => row[column] ?? []);
    if (cells.every(isShort)) for (const cell of cells) cell.properties['className'] = ['oh-short'];
  }
}

function elementsIn(node: HastNode, tagName: string): Element[] {
  return childrenOf(node).flatMap((child) =>
    isElement(child) && child.tagName === tagName ? [child] : elementsIn(child, tagName),
  );
}
