import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('..', import.meta.url));

/** Components that put finished HTML into a page, and who has made it safe. */
const known: Readonly<Record<string, string>> = {
  'components/Body.astro': 'parseBody lets no tag and no link through that could do harm',
  'components/Drawing.astro': 'escapeXml, for every text of a drawing',
  'components/SuggestedPassage.astro': 'parseBody, as above',
  'components/ThemeProvider.astro': 'a constant',
  'components/health/Trends.astro': 'numbers only',
  'components/measures/Formula.astro': 'escapeXml, for every name in a formula',
  'pages/admin/index.astro': 'JSON in which every < is written as an escape',
};

test('no other component puts HTML into a page that it did not write itself', () => {
  const raw = globSync('**/*.astro', { cwd: src })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /set:html|innerHTML|<Fragment[^>]*html/.test(readFileSync(`${src}${path}`, 'utf8')));
  expect(raw.toSorted()).toEqual(Object.keys(known).toSorted());
});
