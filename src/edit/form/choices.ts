import { choiceNames } from '../../i18n/choice-names.ts';
import { words } from '../../i18n/words.ts';
import type { Choice } from './form-field.ts';

/** The values of an enum with what they are called; `undefined` when nobody has named them. */
export function choicesOf(values: readonly string[]): Choice[] | undefined {
  const named = choiceNames(values);
  return named && values.map((value) => ({ label: named[value] ?? value, value }));
}

/** Whether something that may be left open holds or not. */
export const yesOrNo: Choice[] = [
  { label: words('yes'), value: true },
  { label: words('no'), value: false },
];
