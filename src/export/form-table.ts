import type { Handbook } from '../graph/handbook.ts';
import { find } from '../graph/handbook.ts';
import type { Form } from '../schema/form.ts';
import { words } from '../i18n/words.ts';

export type FormField = NonNullable<Form['fields']>[number];

/** What a form says of each of its fields, in the order in which it is read. */
export const columnNames = [
  'type',
  'options',
  'unit',
  'required',
  'hint',
  'example',
] as const satisfies readonly (keyof FormField)[];

/** What stands over a column: the field's name, its unit, a star when it has to be filled in. */
export function columnTitle({ name, unit, required }: FormField): string {
  return `${name}${required ? '＊' : ''}${unit === undefined ? '' : `（${unit}）`}`;
}

/** What to put in a cell of a field, in one sentence. */
export function inputHint({ type, options = [] }: FormField): string {
  return type === 'choice'
    ? words('form.input.choice', { options: options.join(' / ') })
    : words(`form.input.${type}`);
}

/** A field's example as it is written by hand. */
export function exampleText({ type, example }: FormField): string {
  if (typeof example === 'boolean') return words(example ? 'yes' : 'no');
  return type === 'percent' ? `${example}%` : String(example);
}

/** How often a form is filled in. */
export function whenFilled({ frequency: { when } }: Form): string {
  return words(when === 'event' ? 'form.onEvent' : `rhythm.${when}`);
}

/** What a form is for, who fills it in, how often, how long it is kept. */
export function formGuide(handbook: Handbook, form: Form): string {
  const { purpose, filledBy, keep } = form;
  return words('form.file.guide', {
    purpose,
    who: filledBy.map((id) => find(handbook, 'roles', id).data.title).join('、'),
    when: whenFilled(form),
    keep: keep ? words('form.file.keep', { months: keep.months }) : '',
  });
}
