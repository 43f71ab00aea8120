import { words, wordsBelow } from '../../i18n/words.ts';
import type { Choice } from './form-field.ts';

/** Groups of words that say what the values of one choice are called: one word a value, and no other. */
const groups: readonly Readonly<Record<string, string>>[] = [
  'rhythm',
  'milestone',
  'fieldType',
  'calendar.kind',
  'topic',
  'choice.processGroup',
  'choice.step',
  'choice.every',
  'choice.due',
  'choice.side',
  'choice.rule',
  'choice.result',
  'choice.guideGroup',
  'choice.forge',
  'choice.feedback',
  'choice.metricGroup',
  'choice.direction',
  'choice.bound',
].map(wordsBelow);

/** The values of an enum with what they are called; `undefined` when nobody has named them. */
export function choicesOf(values: readonly string[]): Choice[] | undefined {
  const named = groups.find(
    (labels) => Object.keys(labels).length === values.length && values.every((value) => value in labels),
  );
  return named && values.map((value) => ({ label: named[value] ?? value, value }));
}

/** Whether something that may be left open holds or not. */
export const yesOrNo: Choice[] = [
  { label: words('yes'), value: true },
  { label: words('no'), value: false },
];
