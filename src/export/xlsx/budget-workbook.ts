import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle } from 'hucre';
import { budgetTotals, type BudgetPart } from '../../graph/budget-totals.ts';
import { find, type Handbook } from '../../graph/handbook.ts';
import { sumOf } from '../../graph/sum-of.ts';
import type { Budget } from '../../schema/budget.ts';
import { isSuggested } from '../../schema/provenance.ts';
import { words } from '../../i18n/words.ts';
import { landscape, looks, pageText, typeface } from './looks.ts';
import { columnLetters, sheetNameFor } from './sheet-name.ts';

const money = { numFmt: '#,##0' } as const;
/** Columns: category, line, owner, twelve months, the year. */
const firstMonth = 3;
const yearColumn = firstMonth + 12;
const headRow = 2;

type Cells = Map<string, Partial<Cell>>;

/**
 * A budget as a spreadsheet in which every total is a formula: by line, category, month and year.
 *
 * Each formula carries its result, too, so that readers that do not compute show the same. Equal budgets give
 * equal bytes.
 */
export function writeBudgetWorkbook(handbook: Handbook, budget: Budget): Promise<Uint8Array> {
  const { title, purpose, review } = budget;
  const { company } = handbook.settings.data;
  const day = new Date(`${review.on}T00:00:00Z`);
  const merge = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: yearColumn });
  return writeXlsx({
    sheets: [
      {
        name: sheetNameFor(title),
        rows: [],
        cells: budgetCells(handbook, budget),
        columns: [
          { width: 12 },
          { width: 22 },
          { width: 16 },
          ...Array(12).fill({ width: 10 }),
          { width: 13 },
        ],
        rowDefs: new Map([
          [0, { height: 30 }],
          [1, { height: 24 }],
        ]),
        merges: [merge(0), merge(1)],
        freezePane: { rows: headRow + 1, columns: 2 },
        pageSetup: { ...landscape, printTitlesRow: `$1:$${headRow + 1}` },
        headerFooter: { oddFooter: `&L${pageText(company)} ${pageText(title)}&R&P / &N` },
        a11y: { summary: purpose, headerRow: headRow },
      },
    ],
    defaultFont: { name: typeface, size: 11 },
    properties: { title, creator: words('form.file.author'), company, created: day, modified: day },
  });
}

function budgetCells(handbook: Handbook, budget: Budget): Cells {
  const cells: Cells = new Map();
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  put(0, 0, { value: budget.title, style: looks.title });
  put(1, 0, { value: noteOf(budget), style: looks.guide });
  for (const [column, head] of heads().entries())
    put(headRow, column, { value: head, style: looks.required });
  const { byCategory, months, total } = budgetTotals(budget);
  let row = headRow + 1;
  const sumRows: number[] = [];
  for (const category of byCategory) {
    const first = row;
    for (const line of category.lines) {
      const owner = find(handbook, 'roles', line.owner).data.title;
      for (const [column, text] of [category.key, line.title, owner].entries())
        put(row, column, { value: text, style: { ...looks.cell, numFmt: '@' } });
      for (const [month, amount] of line.months.entries())
        put(row, firstMonth + month, { value: amount, style: { ...looks.cell, ...money } });
      put(row, yearColumn, yearCell(row, sumOf(line.months), { ...looks.cell, ...money }));
      row += 1;
    }
    const sums = sumsRow(row, category, (letters) => `SUM(${letters}${first + 1}:${letters}${row})`);
    for (const [column, cell] of sums.entries()) put(row, column, cell);
    sumRows.push(row);
    row += 1;
  }
  const all = { key: '', lines: [], months, total };
  const sums = sumsRow(row, all, (letters) => sumRows.map((at) => `${letters}${at + 1}`).join('+') || '0');
  for (const [column, cell] of sums.entries()) put(row, column, cell);
  return cells;
}

/** The cells of a row of totals, a formula in every month; without a key it is the grand total. */
function sumsRow(row: number, part: BudgetPart, formulaOf: (letters: string) => string): Partial<Cell>[] {
  const style = { ...looks.sum, ...money };
  const label =
    part.key === '' ? words('budget.total') : words('budget.file.categorySum', { category: part.key });
  return [
    ...[label, '', ''].map((value) => ({ value, style: { ...looks.sum, numFmt: '@' } })),
    ...part.months.map((formulaResult, month) => ({
      formula: formulaOf(columnLetters(firstMonth + month)),
      formulaResult,
      style,
    })),
    yearCell(row, part.total, style),
  ];
}

function yearCell(row: number, total: number, style: CellStyle): Partial<Cell> {
  const [from, to] = [columnLetters(firstMonth), columnLetters(yearColumn - 1)];
  return { formula: `SUM(${from}${row + 1}:${to}${row + 1})`, formulaResult: total, style };
}

function heads(): string[] {
  const months = Array.from({ length: 12 }, (_, month) => words('budget.month', { month: month + 1 }));
  return [
    words('budget.category'),
    words('budget.line'),
    words('budget.owner'),
    ...months,
    words('budget.file.total'),
  ];
}

function noteOf({ purpose, year, lines = [] }: Budget): string {
  const suggested = lines.some((line) => isSuggested(line, 'months')) ? words('budget.file.suggested') : '';
  return words('budget.file.note', { purpose, year, suggested });
}
