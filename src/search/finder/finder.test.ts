import { expect, test } from 'vitest';
import { Finder } from './finder.ts';

const finder = new Finder({
  syllables: '',
  simplified: '帐账車车',
  synonyms: [],
  statements: [],
  pages: [{ k: 0, u: '/roles/tents/', t: '帐篷质检' }],
});

test.each(['帐篷', '账篷'])('%s is found where texts use a character that is read as another', (query) => {
  expect(finder.find(query).hits).toHaveLength(1);
});

test('a long text is compared as a whole, only what is typed is cut', () => {
  const long = `${'备注，'.repeat(60)}完`;
  expect(finder.normalise(long)).toHaveLength(long.length);
});
