import { expect, test } from 'vitest';
import type { Found } from './finder.ts';
import { isClear } from './merge.ts';
import { parseQuestion } from './question.ts';
import type { PageScore } from './score-pages.ts';

function foundWith(...hits: Partial<PageScore>[]): Found {
  const nothing = { score: 0.5, coverage: 0, named: 0, isName: false, parts: [] };
  return {
    question: parseQuestion('退货'),
    heard: undefined,
    core: '退货',
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
