import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';

/** What may hold Chinese besides the word list, and why; a folder ends in `/`. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'says of a field, beside the field, what authors and machines read of it': ['schema/', 'export/api/'],
  'tells authors what went wrong, beside what found it': [
    'problem/',
    'source/',
    'markdown/',
    'checks/',
    'graph/build-handbook.ts',
    'graph/formula.ts',
    'graph/recurrence.ts',
    'graph/set-copies-aside.ts',
  ],
  'speaks on command lines, on forges and in chat groups, not in pages': ['scaffold/', 'impact/', 'notices/'],
  'knows the language: what counts as a word, a unit, a question, a reading': [
    'text/',
    'search/finder/',
    'search/records/characters.ts',
    'search/records/readings.ts',
    'onboarding/quiz/',
    'edit/form/labels-and-hints.ts',
    'edit/form/file-values.ts',
  ],
  'names a typeface, or looks at one': ['export/xlsx/looks.ts', 'word/looks.ts', 'site/fonts.ts'],
  'makes content up, to try and to measure us with': ['bench/', 'mutations/', 'trials/', 'pictures/'],
};

const src = new URL('..', import.meta.url);
const files = globSync('**/*.{ts,astro,css}', { cwd: src })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => !/\.(?:test|e2e)\.ts$|(?:^|\/)(?:__\w+__|fixtures|e2e)\//.test(path));
const places = Object.values(reasons).flat();

/** Whether a file says something in Chinese; its comments do not count. */
function holdsChinese(path: string): boolean {
  const text = readFileSync(new URL(path, src), 'utf8');
  return /\p{Script=Han}/u.test(text.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<=^|\s)\/\/ .*/gm, ''));
}

const isAt = (path: string, place: string): boolean =>
  place.endsWith('/') ? path.startsWith(place) : path === place;

test('pages say in Chinese only what stands in the word list', () => {
  const strays = files.filter((path) => !places.some((place) => isAt(path, place)) && holdsChinese(path));
  expect(strays).toEqual([]);
});

test('what is excepted still needs to be', () => {
  const idle = places.filter((place) => !files.some((path) => isAt(path, place) && holdsChinese(path)));
  expect(idle).toEqual([]);
});
