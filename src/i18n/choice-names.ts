import { wordsBelow } from './words.ts';

/** Groups of words that say what the values of one choice are called: one word a value, and no other. */
const groups: readonly Readonly<Record<string, string>>[] = [
  'rhythm',
  'milestone',
  'fieldType',
  'calendar.kind',
  'topic',
  'processGroup',
  'choice.step',
  'choice.every',
  'choice.due',
  'choice.side',
  'choice.rule',
  'choice.result',
  'guideGroup',
  'choice.forge',
  'choice.feedback',
  'metricGroup',
  'choice.direction',
  'choice.bound',
].map(wordsBelow);

/** What the values of an enum are called in Chinese, by value; `undefined` when nobody has named them. */
export function choiceNames(values: readonly string[]): Readonly<Record<string, string>> | undefined {
  return groups.find(
    (labels) => Object.keys(labels).length === values.length && values.every((value) => value in labels),
  );
}
