import { describe, expect, test } from 'vitest';
import { writeHandbook } from '../fixtures/write-handbook.ts';
import { compareFolders } from './compare-folders.ts';

const compare = (one: Record<string, string>, other: Record<string, string>): Promise<string[]> =>
  compareFolders(writeHandbook(one), writeHandbook(other));

describe('compareFolders', () => {
  test('finds nothing in folders of equal files', async () => {
    expect(await compare({ 'a.html': 'a', 'b/c': 'c' }, { 'b/c': 'c', 'a.html': 'a' })).toEqual([]);
  });

  test('names what only one has, and where two begin to differ', async () => {
    expect(await compare({ a: 'same', b: 'today is Monday' }, { b: 'today is Friday', c: '' })).toEqual([
      'a: only in the first build',
      'b: byte 9: "today is Monday" and "today is Friday"',
      'c: only in the second build',
    ]);
  });

  test('sees that one file goes on where the other ends', async () => {
    expect(await compare({ a: 'abc' }, { a: 'ab' })).toEqual(['a: byte 2: "abc" and "ab"']);
  });
});
