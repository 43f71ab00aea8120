import { expect, test, type Page } from '@playwright/test';
import { cacheNamesOf } from '../offline/cache-names.ts';
import { readSettings } from '../site/read-settings.ts';
import { keptIn, siteOfEachTest } from './changing-site.ts';
import { aRole } from './site-map.ts';

const { base = '/' } = await readSettings();
/** Where the same site lies once more, and where another handbook would. */
const twin = `${base}twin/`;
const neighbour = `${base}neighbour/`;

const site = siteOfEachTest();

/** Put a page into a cache, as a worker does. */
async function put(page: Page, cache: string, path: string): Promise<void> {
  await page.evaluate(
    async ([name, address]) => {
      const html = new Response('<title>一页 | 手册</title>', { headers: { 'content-type': 'text/html' } });
      await (await caches.open(name)).put(address, html);
    },
    [cache, path] as const,
  );
}

test('what another handbook of the host keeps changes nothing here, and stays', async ({ page }) => {
  await page.goto('./404/');
  const others = { 'handbook-mine': '420', 'handbook:/neighbour/:room': '420', 'oh-searches': '["别家的"]' };
  await page.evaluate((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, others);
  await page.goto('./');
  await expect(page.locator('oh-my-home select')).toBeEnabled();
  await expect(page.locator('html')).not.toHaveAttribute('style', /--oh-mine/);
  await page.keyboard.press('/');
  await expect(page.locator('oh-search [data-action="ask"]').first()).toBeVisible();
  await expect(page.locator('oh-search [data-query="别家的"]')).toHaveCount(0);
  expect(await page.evaluate(() => ({ ...localStorage }))).toMatchObject(others);
});

test('what another handbook of the host keeps is neither listed here nor forgotten', async ({ page }) => {
  const others = cacheNamesOf(neighbour).pages;
  await page.goto(new URL(aRole, site.home).href);
  await expect.poll(() => keptIn(page, cacheNamesOf(base).pages)).toHaveLength(1);
  await put(page, others, `${neighbour}roles/x/`);
  await page.goto(new URL('./offline/', site.home).href);
  await expect(page.locator('oh-offline-shelf li a').first()).toBeVisible();
  await expect(page.locator(`oh-offline-shelf a[href^="${neighbour}"]`)).toHaveCount(0);
  await page.getByRole('button', { name: '清掉存下的页' }).click();
  await expect(page.locator('oh-offline-shelf li')).toHaveCount(0);
  expect(await keptIn(page, others)).toEqual([`${neighbour}roles/x/`]);
});

test.describe('where handbooks shared their caches', () => {
  test.beforeEach(async ({ page }) => {
    site.edit = (html) => html.replace(' data-keep', '');
    await page.goto(site.home);
    for (const path of [`${twin}roles/x/`, `${neighbour}roles/x/`]) await put(page, 'handbook-pages', path);
    await put(page, cacheNamesOf(neighbour).pages, `${neighbour}roles/x/`);
  });

  const register = (page: Page) =>
    page.evaluate(async (path) => void (await navigator.serviceWorker.register(path)), `${twin}sw.js`);

  test('a new worker takes over its own copies and leaves the others', async ({ page }) => {
    await register(page);
    await expect
      .poll(() => keptIn(page, cacheNamesOf(twin).pages), { timeout: 30_000 })
      .toEqual([`${twin}roles/x/`]);
    await expect.poll(() => keptIn(page, 'handbook-pages')).toEqual([`${neighbour}roles/x/`]);
  });

  test('one that leaves takes its own copies along and leaves the others', async ({ page }) => {
    const { farewellTo } = await import('../build/build-worker.ts');
    await put(page, cacheNamesOf(twin).pages, `${twin}roles/x/`);
    site.worker = farewellTo(twin);
    await register(page);
    await expect.poll(() => keptIn(page, 'handbook-pages')).toEqual([`${neighbour}roles/x/`]);
    await expect.poll(() => keptIn(page, cacheNamesOf(twin).pages)).toEqual([]);
    expect(await keptIn(page, cacheNamesOf(neighbour).pages)).toEqual([`${neighbour}roles/x/`]);
  });
});
