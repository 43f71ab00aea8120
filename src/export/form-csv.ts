import type { Form } from '../schema/form.ts';
import { formatCsv } from './csv.ts';
import { columnTitle, exampleText, type FormField } from './form-table.ts';
import { words } from '../i18n/words.ts';

/** A form as CSV: the heads of its columns, and one row that says of itself that it is an example. */
export function formCsv({ fields = [] }: Form): string {
  return formatCsv([
    [words('form.file.row'), ...fields.map(columnTitle)],
    [words('form.file.example'), ...fields.map(exampleCell)],
  ]);
}

function exampleCell(field: FormField): string | number {
  const { example, type } = field;
  return typeof example === 'number' && type !== 'percent' ? example : exampleText(field);
}
