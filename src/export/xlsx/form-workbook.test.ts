import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import { aForm, aRole, someSettings } from '../../fixtures/builders.ts';
import type { Form } from '../../schema/form.ts';
import { checkContent, contentDir } from '../../site/load-handbook.ts';
import { hasLibreOffice, readWithLibreOffice } from './__fixtures__/libre-office.ts';
import { writeFormWorkbook } from './form-workbook.ts';

const suggested = true as const;
const attack = "=cmd|' /C calc'!A0";
const form = aForm({
  title: '退货登记表',
  fields: [
    {
      id: 'day',
      name: '日期',
      type: 'date',
      required: true,
      hint: '收到那天',
      example: '2026-11-07',
      suggested,
    },
    { id: 'order', name: '订单号', type: 'text', example: '0012026110800012', suggested },
    { id: 'rate', name: '完好率', type: 'percent', unit: '%', example: 44.2, suggested },
    { id: 'paid', name: '退款', type: 'money', unit: '元', example: -12.5, suggested },
    {
      id: 'state',
      name: '状态',
      type: 'choice',
      options: ['收到', '退,换', '退完'],
      example: '收到',
      suggested,
    },
    { id: 'back', name: '入库', type: 'yes-no', example: true, suggested },
    { id: 'at', name: '几点', type: 'time', example: '09:30', suggested },
    { id: 'evil', name: attack, type: 'text', hint: '+1', example: attack, suggested },
  ],
});
const handbook = aHandbook({
  settings: someSettings({ company: '甲&乙' }),
  roles: { clerk: aRole({ title: '客服' }) },
  forms: { 'return-register': form },
});
const written = (of: Form = form) => writeFormWorkbook(handbook, of);

async function firstSheet(of?: Form): Promise<WorkSheet> {
  return sheetAt(read(await written(of), { cellDates: true, cellNF: true }), 0);
}

function sheetAt(book: WorkBook, index: number): WorkSheet {
  const sheet = book.Sheets[book.SheetNames[index] ?? ''];
  if (!sheet) throw new Error(`sheetAt: no sheet ${index}`);
  return sheet;
}

describe('read by SheetJS', () => {
  test('has the title, a guide, heads that say unit and star, and a row marked as example', async () => {
    const sheet = await firstSheet();
    expect(sheet['A1'].v).toBe('退货登记表');
    expect(sheet['A2'].v).toContain('谁填：客服');
    expect([sheet['A3'].v, sheet['B3'].v, sheet['D3'].v]).toEqual(['序号', '日期＊', '完好率\n（%）']);
    expect(sheet['A4'].v).toBe('示例');
  });

  test('types the cells: date, text of digits, percentage, money', async () => {
    const sheet = await firstSheet();
    expect(sheet['B4'].t).toBe('d');
    expect(sheet['B4'].z).toBe('yyyy-mm-dd');
    expect(sheet['C4']).toMatchObject({ t: 's', v: '0012026110800012' });
    expect(sheet['D4']).toMatchObject({ t: 'n', v: 0.442, z: '0.0%' });
    expect(sheet['E4']).toMatchObject({ t: 'n', v: -12.5, z: '#,##0.00' });
    expect(sheet['G4'].v).toBe('是');
    expect(sheet['H4'].z).toBe('hh:mm');
  });

  test('stores what looks like a formula as text, in heads, examples and notes', async () => {
    const sheet = await firstSheet();
    for (const at of ['I3', 'I4']) {
      expect(sheet[at]).toMatchObject({ t: 's', v: attack });
      expect(sheet[at].f).toBeUndefined();
    }
    expect(sheet['I3'].c[0].t).toContain('+1');
  });

  test('explains a column in a note at its head', async () => {
    const sheet = await firstSheet();
    expect(sheet['B3'].c[0].t).toBe('日期，必填\n填日期，例如 2026-11-07\n收到那天');
  });

  test('opens each form of the handbook', { timeout: 60_000 }, async () => {
    const { value } = await checkContent(contentDir);
    for (const { data } of value.forms.values()) {
      const sheet = sheetAt(read(await writeFormWorkbook(value, data)), 0);
      expect(sheet['A1'].v).toBe(data.title);
      expect(Object.keys(sheet).filter((at) => /^[B-Z]3$/.test(at))).toHaveLength(data.fields?.length ?? 0);
    }
  });
});

describe('read with its set-up', () => {
  const sheets = async () => (await readXlsx(await written(), { readStyles: true })).sheets;

  test('freezes the heads, repeats them on each page, and prints across A4', async () => {
    const [sheet] = await sheets();
    expect(sheet?.freezePane).toEqual({ rows: 3, columns: 1 });
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
    expect(sheet?.pageSetup?.printTitlesRow).toContain('$1:$3');
    expect(sheet?.headerFooter?.oddFooter).toContain('甲&&乙');
  });

  test('offers choices from a hidden sheet, so that a comma breaks none', async () => {
    const [sheet, options] = await sheets();
    const lists = sheet?.dataValidations?.filter(({ type }) => type === 'list');
    expect(lists?.map(({ range, formula1 }) => [range, formula1])).toEqual([
      ['F4:F1000', "'选项'!$A$2:$A$4"],
      ['G4:G1000', "'选项'!$B$2:$B$3"],
    ]);
    expect(options?.hidden).toBe(true);
    expect(options?.rows.map(([choice]) => choice)).toEqual(['状态', '收到', '退,换', '退完']);
  });

  test('refuses text in cells of numbers and dates', async () => {
    const [sheet] = await sheets();
    const types = sheet?.dataValidations?.map(({ type }) => type);
    expect(types).toEqual(['date', 'textLength', 'decimal', 'decimal', 'list', 'list', 'time', 'textLength']);
  });
});

test('writes the same bytes twice', async () => {
  const first = await written();
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(Buffer.from(await written()).equals(Buffer.from(first))).toBe(true);
});

test('keeps a form without fields a sound file', async () => {
  expect((await firstSheet(aForm({ title: '空表' })))['A1'].v).toBe('空表');
});

test.skipIf(!hasLibreOffice)(
  'opens in LibreOffice (skipped where soffice is missing)',
  { timeout: 60_000 },
  async () => {
    const rows = readWithLibreOffice(await written());
    expect(rows[0]?.[0]).toBe('退货登记表');
    const example = rows.find(([first]) => first === '示例');
    expect(example?.slice(1)).toEqual([
      '2026-11-07',
      '0012026110800012',
      '44.2%',
      '-12.50',
      '收到',
      '是',
      '09:30',
      attack,
    ]);
  },
);
