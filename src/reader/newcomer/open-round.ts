import type { Question } from '../../onboarding/quiz/question.ts';
import type { Kept } from '../kept-in.ts';

/** A round of the self-test that was begun and whose result was not looked at. */
export interface OpenRound {
  round: number;
  /** What was asked so far, and whether it was answered right. */
  answers: readonly { ask: string; isRight: boolean }[];
}

/** The round of a role that was left open; kept where the tab keeps things, so that a look at the source costs nothing. */
export function readOpenRound(kept: Kept, role: string): OpenRound | undefined {
  return kept.read(beginning + role, parse).value;
}

export function keepOpenRound(kept: Kept, role: string, { round, answers }: OpenRound): void {
  kept.write(beginning + role, { v: 1, round, answers }, parse);
}

export function forgetOpenRound(kept: Kept, role: string): void {
  kept.remove(beginning + role);
}

/** Whether the questions asked so far are still the first of their round: the handbook may have changed meanwhile. */
export function isOf({ answers }: OpenRound, questions: readonly Question[]): boolean {
  return answers.every(({ ask }, at) => ask === questions[at]?.ask);
}

const beginning = 'open-round:';

function parse(value: unknown): OpenRound | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { v, round, answers } = value as Record<string, unknown>; // each is looked at below
  const isRound = v === 1 && Number.isSafeInteger(round) && Array.isArray(answers) && answers.length > 0;
  return isRound && answers.every(isAnswer) ? { round: round as number, answers } : undefined; // a safe integer
}

function isAnswer(value: unknown): value is OpenRound['answers'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { ask, isRight } = value as Record<string, unknown>; // each is looked at here
  return typeof ask === 'string' && typeof isRight === 'boolean';
}
