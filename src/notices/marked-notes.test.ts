import { expect, test } from 'vitest';
import { bearsMark, findInPages, withMark } from './marked-notes.ts';

test('a text bears its mark at the end, whatever the forge adds behind; one that quotes it further up does not', () => {
  const text = withMark('两处要改。', 'impact');
  expect(bearsMark(`${text}\r\n`, 'impact')).toBe(true);
  expect(bearsMark(text, 'reviews')).toBe(false);
  expect(bearsMark(`${text}\n\n我看过了。`, 'impact')).toBe(false);
  expect(bearsMark(null, 'impact')).toBe(false);
});

test('what is looked for is found on a later page, and no page is asked for beyond the last', async () => {
  const asked: string[] = [];
  const ask = (query: string): Promise<unknown> => {
    asked.push(query);
    const isLast = query.endsWith('page=2');
    return Promise.resolve(isLast ? [100, 101] : Array.from({ length: 100 }, (_, i) => i));
  };
  expect(await findInPages<number>(ask, (one) => one === 101)).toBe(101);
  expect(await findInPages<number>(ask, (one) => one === 500)).toBeUndefined();
  expect(asked.map((query) => new URLSearchParams(query).get('page'))).toEqual(['1', '2', '1', '2']);
});
