import { pairWordings } from './pair-items.ts';
import { quoted, quotedBoth } from './phrase.ts';
import { withoutMarkup } from './without-markup.ts';

/** The names of the columns of a table. */
export function columnsOf(table: string): string {
  const [head = ''] = table.split('\n');
  return inWords(head);
}

/** What changed in a table: its one row or cell in words, more rows by their number; nothing where only marks did. */
export function tableChange(before: string, after: string): string | undefined {
  const { added, removed, kept } = pairWordings(rowsOf(before), rowsOf(after), (row) => row);
  const reworded = kept.filter(([was, is]) => inWords(was) !== inWords(is));
  const [[pair], [come], [gone]] = [reworded, added, removed];
  const changed = reworded.length + added.length + removed.length;
  if (changed === 0) return undefined;
  if (changed > 1) return `改一张表：${quoted(columnsOf(after))}，改了 ${changed} 行`;
  if (pair) return rowChange(...pair);
  return come === undefined
    ? `表格删一行：${quoted(inWords(gone ?? ''))}`
    : `表格加一行：${quoted(inWords(come))}`;
}

/** A row by the one cell that changed, named by its first; or as a whole. */
function rowChange(before: string, after: string): string {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const [at, ...others] = now.flatMap((cell, index) => (cell === old[index] ? [] : [index]));
  if (!at || others.length > 0 || old.length !== now.length)
    return `表格改一行：${quotedBoth(inWords(before), inWords(after))}`;
  return `表格${quoted(now[0] ?? '')}一行：${quotedBoth(old[at] || '空', now[at] || '空')}`;
}

function rowsOf(table: string): string[] {
  return table.split('\n').filter((row) => !/^[|:\s-]+$/.test(row));
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => withoutMarkup(cell.trim()));
}

function inWords(row: string): string {
  return cellsOf(row)
    .filter((cell) => cell !== '')
    .join('、');
}
