import type { Question } from '../../onboarding/quiz/question.ts';

/** Questions of one round. */
export const roundLength = 10;

/** The questions of a round; rounds go through all there are before one comes again. */
export function questionsOf(bank: readonly Question[], round: number): Question[] {
  const length = Math.min(roundLength, bank.length);
  return Array.from({ length }, (_, index) => bank[(round * length + index) % bank.length]).filter(
    (question) => question !== undefined,
  );
}
