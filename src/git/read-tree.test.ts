import { describe, expect, test } from 'vitest';
import { parseBatch } from './read-tree.ts';

describe('parseBatch', () => {
  test('takes contents by their length, not by their lines, and passes over what is missing', () => {
    const answer = Buffer.from('aa blob 7\n中\nb c\nbb missing\ncc blob 0\n\n');
    expect([...parseBatch(answer)].map(([name, bytes]) => [name, bytes.toString('utf8')])).toEqual([
      ['aa', '中\nb c'],
      ['cc', ''],
    ]);
  });
});
