import { expect, test } from 'vitest';
import { undoPercent } from './undo-percent.ts';

test.each([
  ['%E5%94%AE%E5%90%8E', '售后'],
  ['a%20b', 'a b'],
  ['售后', '售后'],
  ['100%', '100%'],
  ['%ED%A0%80', '%ED%A0%80'],
])('%s reads %s', (text, read) => {
  expect(undoPercent(text)).toBe(read);
});
