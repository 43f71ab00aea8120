import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import { aBudget, aRole } from '../../fixtures/builders.ts';
import { checkContent, contentDir } from '../../site/load-handbook.ts';
import { budgetTotals } from '../../graph/budget-totals.ts';
import { hasLibreOffice, readWithLibreOffice } from './__fixtures__/libre-office.ts';
import { writeBudgetWorkbook } from './budget-workbook.ts';

const suggested = true as const;
const line = (id: string, category: string, amount: number) => ({
  id,
  category,
  title: `=${id}`,
  owner: 'manager',
  months: Array.from({ length: 12 }, () => amount),
  suggested,
});
const budget = aBudget({
  title: '全年预算',
  lines: [line('ads', '推广', 100), line('live', '推广', 0.1), line('pay', '人', 50)],
});
const handbook = aHandbook({ roles: { manager: aRole({ title: '店长' }) }, budgets: { year: budget } });

async function sheetOf() {
  const book = read(await writeBudgetWorkbook(handbook, budget), { cellFormula: true });
  const sheet = book.Sheets['全年预算'];
  if (!sheet) throw new Error('sheetOf: no sheet of the budget');
  return sheet;
}

test('adds up lines, categories and the year by formulas that carry their results', async () => {
  const sheet = await sheetOf();
  expect(sheet['P4']).toMatchObject({ f: 'SUM(D4:O4)', v: 1200 });
  expect(sheet['D6']).toMatchObject({ f: 'SUM(D4:D5)', v: 100.1 });
  expect(sheet['A6'].v).toBe('推广小计');
  expect(sheet['D9']).toMatchObject({ f: 'D6+D8', v: 150.1 });
  expect(sheet['P9']).toMatchObject({ f: 'SUM(D9:O9)', v: 1801.2 });
});

test('says that the amounts are suggestions', async () => {
  expect((await sheetOf())['A2'].v).toContain('建议');
});

test('keeps a title that looks like a formula text', async () => {
  const sheet = await sheetOf();
  expect(sheet['B4']).toMatchObject({ t: 's', v: '=ads' });
  expect(sheet['B4'].f).toBeUndefined();
});

test('writes the same bytes twice', async () => {
  const [first, second] = [
    await writeBudgetWorkbook(handbook, budget),
    await writeBudgetWorkbook(handbook, budget),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test.skipIf(!hasLibreOffice)(
  'computes the same totals in LibreOffice (skipped where soffice is missing)',
  { timeout: 60_000 },
  async () => {
    const { value } = await checkContent(contentDir);
    for (const { data } of value.budgets.values()) {
      const last = readWithLibreOffice(await writeBudgetWorkbook(value, data)).at(-1);
      const { months, total } = budgetTotals(data);
      expect(last?.slice(3).map((cell) => Number(cell.replace(/[",]/g, '')))).toEqual([...months, total]);
    }
  },
);
