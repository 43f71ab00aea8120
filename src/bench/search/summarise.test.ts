import { expect, test } from 'vitest';
import { idOf } from './run-searches.ts';
import { quantile, rankOf, summarise } from './summarise.ts';
import { asStock } from './stock-index.ts';

const query = {
  text: '退货',
  category: 'partial',
  split: 'dev',
  wanted: ['processes/return-exchange'],
} as const;

test('counts first places, first three, reciprocal ranks and empty lists', () => {
  const outcomes = [1, 3, 4, 0].map((rank) => ({ query, rank, results: rank }));
  expect(summarise(outcomes)).toEqual({
    queries: 4,
    success1: 25,
    success3: 50,
    mrr: (1 + 1 / 3 + 1 / 4) / 4,
    zero: 25,
  });
});

test('the rank is that of the first right result', () => {
  expect(rankOf(['a', 'b', 'c'], ['c', 'b'])).toBe(2);
  expect(rankOf(['a'], ['b'])).toBe(0);
});

test('a duty counts as its role, a metric as itself', () => {
  expect(idOf('/roles/store-manager/?highlight=x#duty-y')).toBe('roles/store-manager');
  expect(idOf('/metrics/?highlight=x#roi')).toBe('metrics/roi');
});

test('the value that a share of all do not exceed', () => {
  expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  expect(quantile([5, 1, 3, 2, 4], 1)).toBe(5);
});

test('stock pages are all indexed, and their titles weigh no more', () => {
  const html = '<main><h1 data-pagefind-weight="10">x</h1></main>';
  expect(asStock(html)).toBe('<main data-pagefind-body><h1>x</h1></main>');
});
