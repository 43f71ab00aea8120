import { expect, test } from 'vitest';
import type { Found } from './finder.ts';
import { isClear, mergeResults } from './merge.ts';
import { parseQuestion } from './question.ts';
import type { PageScore } from './score-pages.ts';

function foundWith(...hits: Partial<PageScore>[]): Found {
  const nothing = { score: 0.5, coverage: 0, named: 0, isName: false, parts: [] };
  return {
    question: parseQuestion('退货'),
    heard: undefined,
    core: '退货',
    variants: [],
    hits: hits.map((hit, page) => ({ ...nothing, page, ...hit })),
  };
}

test('the full text is asked for when nothing explains two thirds of the query', () => {
  expect(isClear(foundWith())).toBe(false);
  expect(isClear(foundWith({ coverage: 0.6 }, { coverage: 0.6 }))).toBe(false);
  expect(isClear(foundWith({ coverage: 0.7 }))).toBe(true);
});

test('a page called so is what was meant, however little of the query that is', () => {
  expect(isClear(foundWith({ coverage: 0.3, isName: true }))).toBe(true);
});

test('the role that answers is led by the duty of the answer', () => {
  const [first, second] = [
    { a: 'duty-one', t: '退货' },
    { a: 'duty-two', t: '受理退货' },
  ] as const;
  const pages = [{ k: 0, u: '/roles/clerk/', t: '客服', d: [first, second] }];
  const answer = { kind: 'who', role: 0, duty: second } as const;
  const [result] = mergeResults(foundWith({ parts: [{ part: 0, score: 1 }] }), pages, { answer, texts: [] });
  expect(result?.found?.parts.map(({ part }) => part)).toEqual([1, 0]);
});
