import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { allPages, builtFile } from './site-map.ts';

/** What a role sheet may weigh, gzipped, before search is opened; its style for paper counts too. */
const limits = { document: 12_288, stylesheet: 14_000, script: 10_000 };
/** Every file of script is one more to wait for. */
const maxScripts = 4;
/** The longest sheets need more for their text: still no more than a server sends before it waits for an answer. */
const longest = { document: 14_000, sheets: 2 };
/** Style sheets for a screen: each is one more request before the first frame. */
const maxSheets = 1;

test('every role sheet is light', async ({ page, baseURL }) => {
  const heavy: string[] = [];
  const long: string[] = [];
  let loaded: { kind: string; url: string }[] = [];
  page.on('request', (request) => loaded.push({ kind: request.resourceType(), url: request.url() }));
  for (const path of allPages.filter((each) => /^\.\/roles\/.+/.test(each))) {
    loaded = [];
    await page.goto(path, { waitUntil: 'networkidle' });
    const inline = await page.locator('script:not([src])').allTextContents();
    const weightOf = (kind: string) =>
      loaded
        .filter((each) => each.kind === kind)
        .map(({ url }) => gzipSync(readFileSync(builtFile(url, baseURL))).length)
        .reduce((sum, weight) => sum + weight, kind === 'script' ? gzipSync(inline.join('\n')).length : 0);
    const scripts = loaded.filter(({ kind }) => kind === 'script').length;
    if (scripts > maxScripts) heavy.push(`${path}: ${scripts} scripts`);
    const sheets = await page.locator('link[rel=stylesheet]:not([media=print])').count();
    if (sheets > maxSheets) heavy.push(`${path}: ${sheets} style sheets`);
    for (const [kind, limit] of Object.entries(limits)) {
      const weight = weightOf(kind);
      const isLong = kind === 'document' && weight > limit && weight <= longest.document;
      if (weight > limit) (isLong ? long : heavy).push(`${path} ${kind}: ${weight} of ${limit} bytes`);
    }
  }
  expect(heavy).toEqual([]);
  expect(long.length, long.join('\n')).toBeLessThanOrEqual(longest.sheets);
});
