import type { Browser } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { openPage } from './run-searches.ts';

/** What a reader's browser loads, in bytes as sent, and how long the first result takes. */
export interface Load {
  /** Scripts of a page before the search is opened, inline ones included. */
  idleScript: number;
  /** All that a first search adds. */
  firstSearch: number;
  /** Milliseconds from opening the dialog on a fresh visit to the first result. */
  firstResult: number;
}

/** Open the search on a fresh visit, type one query, and see what it costs. */
export async function measureLoad(browser: Browser, origin: string, query: string): Promise<Load> {
  const page = await openPage(browser, 'about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  let scripts = 0;
  let all = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    all += encodedDataLength;
    if (kinds.get(requestId) === 'Script') scripts += encodedDataLength;
  });
  await page.goto(`${origin}/roles/store-manager/`, { waitUntil: 'networkidle' });
  const inline = await page.locator('script:not([src])').allTextContents();
  const idleScript = scripts + gzipSync(inline.join('\n')).length;
  const before = all;
  const begin = performance.now();
  await page.keyboard.press('/');
  await page.locator('[data-search-input]').fill(query);
  await page.locator('[data-search-result]').first().waitFor();
  const firstResult = performance.now() - begin;
  await page.locator('oh-search dialog:not([data-waiting])').waitFor();
  await page.waitForLoadState('networkidle');
  const load = { idleScript, firstSearch: all - before, firstResult };
  await page.context().close();
  return load;
}
