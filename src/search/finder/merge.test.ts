import { expect, test } from 'vitest';
import type { Found } from './finder.ts';
import { isClear } from './merge.ts';

const foundWith = (...coverages: number[]): Found =>
  ({
    core: 'x',
    question: { intents: new Set() },
    hits: coverages.map((coverage, page) => ({
      page,
      coverage,
      isName: false,
      score: 1,
      named: 0,
      parts: [],
    })),
  }) as unknown as Found; // what it looks at

test('the full text is asked for when nothing explains two thirds of the query', () => {
  expect(isClear(foundWith())).toBe(false);
  expect(isClear(foundWith(0.6, 0.6, 0.6))).toBe(false);
  expect(isClear(foundWith(0.7))).toBe(true);
});

test('a page called so is what was meant, however little of the query that is', () => {
  const { hits, ...rest } = foundWith(0.3);
  expect(isClear({ ...rest, hits: hits.map((hit) => ({ ...hit, isName: true })) })).toBe(true);
});
