import { expect, test } from 'vitest';
import { formatEntries, parseEntries } from './score-link.ts';

test('gives back from a link what was entered', () => {
  const entries = new Map([
    ['weibo-fans', '225'],
    ['weibo-fans.norm', '300'],
    ['who', '小陈 & 小李'],
  ]);
  expect(parseEntries(formatEntries(entries))).toEqual(entries);
});

test('leaves out what is empty', () => {
  expect(formatEntries(new Map([['roi', '']]))).toBe('');
});

test('reads nothing from the anchor of a heading', () => {
  expect(parseEntries('#indicators').size).toBe(0);
  expect(parseEntries('').size).toBe(0);
});

test('cuts what someone made endless', () => {
  expect(parseEntries(`#score&roi=${'9'.repeat(5000)}`).get('roi')).toHaveLength(60);
});
