/** One question of the self-test; the right answer is one of the options. */
export interface Question {
  kind: QuestionKind;
  ask: string;
  options: readonly string[];
  /** Index of the right option. */
  answer: number;
  /** Where it is written: title and path below the site's base. */
  source: { label: string; path: string };
  /** The answer is our suggestion; a company may have decided otherwise. */
  isSuggested: boolean;
}

export const questionKinds = [
  'form',
  'approver',
  'within',
  'rhythm',
  'metric',
  'from-whom',
  'standard',
  'term',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What a question is made of, before wrong answers are put beside the right one. */
export interface Draft {
  kind: QuestionKind;
  ask: string;
  right: string;
  /** Wrong answers, the most plausible first; three are taken. */
  wrong: readonly string[];
  source: { label: string; path: string };
  isSuggested: boolean;
}

/** How a question is put: the words of its kind with places filled in. */
export type AskWords = (kind: QuestionKind, values: Readonly<Record<string, string>>) => string;
