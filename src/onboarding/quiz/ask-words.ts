import type { AskWords } from './question.ts';

/** Names of the site's words that questions are put in. */
type QuizWord =
  | 'quiz.form'
  | 'quiz.approver'
  | 'quiz.within'
  | 'quiz.rhythm'
  | 'quiz.metric'
  | 'quiz.from-whom'
  | 'quiz.standard'
  | 'quiz.term'
  | 'rhythm.daily'
  | 'rhythm.weekly'
  | 'rhythm.monthly'
  | 'rhythm.quarterly'
  | 'rhythm.yearly'
  | 'rhythm.event';

/** How questions are put, in the site's own words; a rhythm alone is put as its name. */
export function askWords(
  words: (name: QuizWord, values: Readonly<Record<string, string>>) => string,
): AskWords {
  return (kind, values) => {
    const { rhythm } = values;
    return rhythm === undefined ? words(`quiz.${kind}`, values) : words(`rhythm.${rhythm}` as QuizWord, {}); // every rhythm has a name
  };
}
