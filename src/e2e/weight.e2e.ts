import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { allPages, builtFile } from './site-map.ts';

/**
 * What a role sheet may weigh, gzipped, before search is opened. Most documents are below 12 kB; the longest sheets,
 * with forty duties and more, need the rest for their text.
 */
const limits = { document: 18_000, stylesheet: 14_000, script: 10_000 };

test('every role sheet is light', async ({ page, baseURL }) => {
  const heavy: string[] = [];
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
    for (const [kind, limit] of Object.entries(limits))
      if (weightOf(kind) > limit) heavy.push(`${path} ${kind}: ${weightOf(kind)} of ${limit} bytes`);
  }
  expect(heavy).toEqual([]);
});
