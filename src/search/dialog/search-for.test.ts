import { describe, expect, test } from 'vitest';
import { finderKinds, type FinderData } from '../finder/finder-data.ts';
import { Finder } from '../finder/finder.ts';
import type { TextHit } from '../full-text.ts';
import { searchFor, withTexts } from './search-for.ts';

const data: FinderData = {
  syllables: '',
  simplified: '',
  synonyms: [],
  statements: ['S0-32'],
  pages: [
    { k: 0, u: '/roles/packer/', t: '打包员' },
    { k: finderKinds.indexOf('overview'), u: '/sources/', t: '来源' },
  ],
};
const search = (query: string) => searchFor(query, new Finder(data), data);
const hit = (url: string): TextHit => ({ url, place: url, title: '页', excerpt: [], whole: true });
const paths = ({ results }: ReturnType<typeof search>) => results.map(({ path }) => path);

describe('searchFor', () => {
  test('leaves the full text alone when a page is called so', () => {
    expect(search('打包员')).toMatchObject({ text: 'unasked', results: [{ path: '/roles/packer/' }] });
  });

  test('waits for the full text when nothing explains the query', () => {
    expect(search('胶带')).toMatchObject({ text: 'waiting', results: [] });
  });

  test('takes a code for the statement it names and answers nothing besides', () => {
    expect(search('s0-32')).toMatchObject({
      text: 'unasked',
      answer: undefined,
      results: [{ path: '/sources/', anchor: 'S0-32' }],
    });
  });
});

describe('withTexts', () => {
  test('adds the pages that have the words', () => {
    const known = withTexts(search('胶带'), [hit('/guides/packing/')], data);
    expect([known.text, ...paths(known)]).toEqual(['found', '/guides/packing/']);
  });

  test('keeps the statement first, and its page once', () => {
    const known = withTexts(search('S0-32'), [hit('/sources/'), hit('/guides/packing/')], data);
    expect(paths(known)).toEqual(['/sources/', '/guides/packing/']);
    expect(known.results[0]?.anchor).toBe('S0-32');
  });

  test.each([
    ['nothing', []],
    ['failed', 'failed'],
  ] as const)('%s: what was found by name stays', (text, texts) => {
    expect(withTexts(search('打包员'), texts, data)).toMatchObject({
      text,
      results: [{ path: '/roles/packer/' }],
    });
  });
});
