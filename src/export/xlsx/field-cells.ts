import type { CellValue, DataValidation } from 'hucre';
import { inputHint, type FormField } from '../form-table.ts';
import { words } from '../../i18n/words.ts';

type FieldType = FormField['type'];

/** Number format of a column by the type of its field; text stays text, digits and equals signs included. */
export const numberFormats: Record<FieldType, string> = {
  text: '@',
  'long-text': '@',
  choice: '@',
  'yes-no': '@',
  link: '@',
  picture: '@',
  integer: '#,##0',
  number: '#,##0.0#',
  money: '#,##0.00',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
  time: 'hh:mm',
};

const narrowest: Record<FieldType, number> = {
  text: 12,
  'long-text': 22,
  choice: 10,
  'yes-no': 8,
  link: 18,
  picture: 16,
  integer: 9,
  number: 9,
  money: 12,
  percent: 10,
  date: 12,
  time: 9,
};

/** Width of a column in characters, a Chinese one counted as two: room for its head and its example. */
export function columnWidth(type: FieldType, head: string, example: string): number {
  return Math.max(narrowest[type], Math.min(widthOf(head), 10) + 2, Math.min(widthOf(example), 20) + 2);
}

/** A field's example as a typed cell: a date is a date, a percentage a hundredth. */
export function exampleValue({ type, example }: FormField): CellValue {
  if (typeof example === 'boolean') return words(example ? 'yes' : 'no');
  if (typeof example === 'number')
    return type === 'percent' ? Number((example / 100).toPrecision(12)) : example;
  if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(example)) return new Date(`${example}T00:00:00Z`);
  const clock = type === 'time' ? /^(\d\d):(\d\d)$/.exec(example) : null;
  return clock ? (Number(clock[1]) * 60 + Number(clock[2])) / 1440 : example;
}

/** What the spreadsheet refuses in the cells of a field, and what it tells who enters one. */
export function validationOf(field: FormField, range: string, optionsRange: string): DataValidation {
  const message = [inputHint(field), field.hint].filter((text) => text !== undefined).join('。');
  return {
    ...limits(field.type, optionsRange),
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: cut(field.name, 32),
    inputMessage: cut(message, 255),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: words('form.input.wrong'),
    errorMessage: cut(inputHint(field), 225),
  };
}

function limits(
  type: FieldType,
  optionsRange: string,
): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  const far = '1000000000';
  switch (type) {
    case 'choice':
    case 'yes-no':
      // By reference: a list written out ends at 255 characters and breaks at commas.
      return { type: 'list', formula1: optionsRange };
    case 'integer':
      return { type: 'whole', operator: 'between', formula1: `-${far}`, formula2: far };
    case 'number':
    case 'money':
      return { type: 'decimal', operator: 'between', formula1: `-${far}`, formula2: far };
    case 'percent':
      return { type: 'decimal', operator: 'between', formula1: '-10', formula2: '10' };
    case 'date':
      return { type: 'date', operator: 'between', formula1: '36526', formula2: '73050' }; // 2000 to 2099
    case 'time':
      return { type: 'time', operator: 'between', formula1: '0', formula2: '0.999988' };
    default:
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: '2000' };
  }
}

function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > '\u2e7f' ? 2 : 1), 0);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
