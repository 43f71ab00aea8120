import { expect, test } from 'vitest';
import { fillIn } from './fill-in.ts';

test('puts values where their places are, as often as they come', () => {
  expect(fillIn('{done} / {all}，还是 {all}', { done: 0, all: 12 })).toBe('0 / 12，还是 12');
});

test.each(['$& $$ $` $1', '{all}', '<b>'])('takes %s as it is', (what) => {
  expect(fillIn('“{what}”的笔记', { what, all: 7 })).toBe(`“${what}”的笔记`);
});

test('leaves a place without a value standing, and says nothing without a template', () => {
  expect(fillIn('到 {date}', {})).toBe('到 {date}');
  expect(fillIn(undefined, { date: '1月' })).toBe('');
});
