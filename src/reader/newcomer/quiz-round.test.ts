import { expect, test } from 'vitest';
import type { Question } from '../../onboarding/quiz/question.ts';
import { questionsOf } from './quiz-round.ts';

const bankOf = (count: number): Question[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'term',
    ask: `问题 ${index}`,
    options: ['一', '二', '三', '四'],
    answer: 0,
    source: { label: '', path: '/' },
    isSuggested: false,
  }));

test('two rounds in a row share no question while there are enough', () => {
  const bank = bankOf(23);
  const asked = [0, 1].flatMap((round) => questionsOf(bank, round).map(({ ask }) => ask));
  expect(new Set(asked).size).toBe(20);
});

test('the round after the last begins again from the front and is still full', () => {
  const third = questionsOf(bankOf(23), 2).map(({ ask }) => ask);
  expect(third).toHaveLength(10);
  expect(third.slice(0, 4)).toEqual(['问题 20', '问题 21', '问题 22', '问题 0']);
});

test('fewer questions than a round are each asked once', () => {
  expect(questionsOf(bankOf(4), 1)).toHaveLength(4);
  expect(questionsOf([], 0)).toEqual([]);
});
