import { writeXlsx } from 'hucre/xlsx';
import type { Cell, DataValidation, WriteSheet } from 'hucre';
import type { Handbook } from '../../graph/handbook.ts';
import type { Form } from '../../schema/form.ts';
import { columnTitle, exampleText, formGuide, inputHint, type FormField } from '../form-table.ts';
import { words } from '../../i18n/words.ts';
import { columnWidth, exampleValue, numberFormats, validationOf } from './field-cells.ts';
import { landscape, looks, pageText, typeface } from './looks.ts';
import { columnLetters, quotedSheetName, sheetNameFor } from './sheet-name.ts';

/** Rows from 0: title, guide, heads, the example, then empty lines to fill in. */
const headRow = 2;
const exampleRow = 3;
/** Ruled lines: what fits on one sheet of paper. */
const ruledRows = 22;
/** How far down drop-downs and formats reach. */
const lastRow = 1000;

/**
 * A form as a spreadsheet to fill in: typed columns, drop-downs, notes at the heads, an example, set up for A4.
 *
 * Equal forms give equal bytes: the file's date is the day the form was last looked over. Every text is stored as
 * a string, so nothing in it can run as a formula.
 */
export function writeFormWorkbook(handbook: Handbook, form: Form): Promise<Uint8Array> {
  const { title, fields = [], review } = form;
  const day = new Date(`${review.on}T00:00:00Z`);
  const sheets = [formSheet(handbook, form), ...optionsSheets(fields)];
  const { company } = handbook.settings.data;
  return writeXlsx({
    sheets,
    defaultFont: { name: typeface, size: 11 },
    properties: { title, creator: words('form.file.author'), company, created: day, modified: day },
  });
}

function formSheet(handbook: Handbook, form: Form): WriteSheet {
  const { title, fields = [] } = form;
  const lastColumn = fields.length;
  const merge = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn });
  const pages = words('form.file.pages', { page: '&P', pages: '&N' });
  return {
    name: sheetNameFor(title, words('form.file.options')),
    rows: [],
    cells: formCells(handbook, form),
    columns: [
      { width: 7 },
      ...fields.map((field) => ({ width: columnWidth(field.type, columnTitle(field), exampleText(field)) })),
    ],
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { height: 32 }],
      [headRow, { height: 36 }],
      ...Array.from(
        { length: ruledRows + 1 },
        (_, row) => [exampleRow + row, { height: row === 0 ? 34 : 27 }] as const,
      ),
    ]),
    merges: lastColumn > 0 ? [merge(0), merge(1)] : [],
    freezePane: { rows: headRow + 1, columns: 1 },
    dataValidations: validations(fields),
    pageSetup: { ...landscape, horizontalCentered: true, printTitlesRow: `$1:$${headRow + 1}` },
    headerFooter: {
      oddFooter: `&L${pageText(handbook.settings.data.company)} ${pageText(title)}&R${pages}`,
    },
    a11y: { summary: form.purpose, headerRow: headRow },
  };
}

function formCells(handbook: Handbook, form: Form): Map<string, Partial<Cell>> {
  const { title, fields = [] } = form;
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  const guide = `${formGuide(handbook, form)}${words('form.file.how')}`;
  put(0, 0, { value: title, style: looks.title });
  put(1, 0, { value: guide, style: looks.guide });
  put(headRow, 0, { value: words('form.file.row'), style: looks.head });
  put(exampleRow, 0, { value: words('form.file.example'), style: looks.example });
  for (const [index, field] of fields.entries()) {
    const format = { numFmt: numberFormats[field.type] };
    put(headRow, index + 1, {
      value: columnTitle(field).replace('（', '\n（'),
      style: field.required ? looks.required : looks.head,
      comment: { author: words('form.file.author'), text: noteText(field) },
    });
    put(exampleRow, index + 1, { value: exampleValue(field), style: { ...looks.example, ...format } });
  }
  for (let row = exampleRow + 1; row <= exampleRow + ruledRows; row += 1)
    for (const [index, type] of ['integer' as const, ...fields.map((field) => field.type)].entries())
      put(row, index, { value: null, style: { ...looks.cell, numFmt: numberFormats[type] } });
  return cells;
}

/** What a note at the head of a column says: its type, whether it is required, how to fill it in. */
function noteText(field: FormField): string {
  const lines = [
    `${words(`fieldType.${field.type}`)}${field.required ? `，${words('field.required')}` : ''}`,
    inputHint(field),
    ...(field.hint === undefined ? [] : [field.hint]),
  ];
  return lines.join('\n');
}

function validations(fields: readonly FormField[]): DataValidation[] {
  const listed = fieldsWithOptions(fields);
  const options = quotedSheetName(words('form.file.options'));
  return fields.map((field, index) => {
    const cells = columnLetters(index + 1);
    const at = listed.findIndex(({ id }) => id === field.id);
    const letters = columnLetters(Math.max(0, at));
    const last = 1 + (listed[at]?.values.length ?? 0);
    return validationOf(
      field,
      `${cells}${exampleRow + 1}:${cells}${lastRow}`,
      `${options}!$${letters}$2:$${letters}$${last}`,
    );
  });
}

/** Choices stand on a sheet of their own, hidden, one column a field: drop-downs refer to them. */
function optionsSheets(fields: readonly FormField[]): WriteSheet[] {
  const listed = fieldsWithOptions(fields);
  if (listed.length === 0) return [];
  const depth = Math.max(...listed.map(({ values }) => values.length));
  const rows = Array.from({ length: depth }, (_, row) => listed.map(({ values }) => values[row] ?? null));
  return [
    { name: words('form.file.options'), rows: [listed.map(({ name }) => name), ...rows], hidden: true },
  ];
}

function fieldsWithOptions(fields: readonly FormField[]): { id: string; name: string; values: string[] }[] {
  return fields.flatMap(({ id, name, type, options }) =>
    type === 'choice'
      ? [{ id, name, values: options ?? [] }]
      : type === 'yes-no'
        ? [{ id, name, values: [words('yes'), words('no')] }]
        : [],
  );
}
