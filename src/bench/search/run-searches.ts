import type { Browser, Page } from '@playwright/test';
import { rankOf, type Outcome } from './summarise.ts';
import type { Query } from './read-queries.ts';

/** How many results of a query are looked at. */
const depth = 10;

/** What our dialog answered, and how long it took. */
export interface DialogRun {
  outcomes: Outcome[];
  /** Milliseconds of each query from the key to the list drawn: names and duties, and the full text where asked. */
  names: number[];
  texts: number[];
  /** The full text once more, its pieces loaded. */
  again: number[];
}

/** Type every query into the real dialog. */
export async function runDialog(
  browser: Browser,
  origin: string,
  queries: readonly Query[],
): Promise<DialogRun> {
  const page = await openPage(browser, `${origin}/`);
  await page.keyboard.press('/');
  await page.locator('[data-search-input]').fill('盘点');
  await page.locator('[data-search-result]').first().waitFor();
  const type = async (text: string) => {
    await page.locator('[data-search-input]').fill(text);
    await page.locator('oh-search dialog:not([data-waiting])').waitFor();
  };
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    await type(query.text);
    const links = await page
      .locator('[data-search-result]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    const ids = links.slice(0, depth).map(idOf);
    outcomes.push({ query, rank: rankOf(ids, query.wanted), results: links.length });
  }
  const times = (name: string) =>
    page.evaluate((wanted) => performance.getEntriesByName(wanted, 'measure').map((e) => e.duration), name);
  const [names, texts] = [await times('oh-search'), await times('oh-text')];
  for (const { text } of queries) await type(text);
  const again = (await times('oh-text')).slice(texts.length);
  await page.context().close();
  return { outcomes, names, texts, again };
}

/** Ask Pagefind for every query as stock Starlight does; a page that lists the thing counts as the thing. */
export async function runStock(
  browser: Browser,
  origin: string,
  queries: readonly Query[],
): Promise<Outcome[]> {
  const page = await openPage(browser, `${origin}/404.html`);
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const urls = await page.evaluate(
      async ({ text, most }) => {
        const address = '/stock/pagefind.js';
        const pagefind = await import(address);
        const { results } = await pagefind.search(text);
        const found = results.slice(0, most).map(async (one: { data(): Promise<{ url: string }> }) => {
          return (await one.data()).url;
        });
        return (await Promise.all(found)) as string[];
      },
      { text: query.text, most: depth },
    );
    const wanted = query.wanted.map((id) => id.replace(/^(metrics|glossary)\/.*/, '$1'));
    outcomes.push({ query, rank: rankOf(urls.map(idOf), wanted), results: urls.length });
  }
  await page.context().close();
  return outcomes;
}

/** `/roles/store-manager/?highlight=x#duty-y` → `roles/store-manager`; what shares a page keeps its anchor. */
export function idOf(href: string): string {
  const { pathname, hash } = new URL(href, 'http://localhost');
  const path = pathname.replaceAll(/^\/|\/$/g, '').replace(/^stock\//, '');
  return ['metrics', 'glossary'].includes(path) && hash !== '' ? `${path}/${hash.slice(1)}` : path;
}

export async function openPage(browser: Browser, url: string): Promise<Page> {
  // A service worker would load what is measured beforehand, and out of sight.
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}
