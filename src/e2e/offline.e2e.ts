import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { cacheNamesOf } from '../offline/cache-names.ts';
import type { OfflineList } from '../offline/offline-list.ts';
import { readSettings } from '../site/read-settings.ts';
import { isShipped } from '../fixtures/shipped-content.ts';
import { keptIn, siteOfEachTest } from './changing-site.ts';
import { allPages, aRole } from './site-map.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

const { base = '/' } = await readSettings();
const cacheNames = cacheNamesOf(base);

const site = siteOfEachTest();

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, site.home).href);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const here = new URL(path, site.home).pathname;
  await expect.poll(() => page.evaluate((own) => caches.match(own).then(Boolean), here)).toBe(true);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a page once read is there without a network, in its own looks; another is said not to be', async ({
  page,
}) => {
  await visit(page, aRole);
  const title = await heading(page).innerText();
  const size = await heading(page).evaluate((element) => getComputedStyle(element).fontSize);
  site.isGone = true;
  await page.goto(new URL(`${aRole}?from=chat`, site.home).href);
  await expect(heading(page)).toHaveText(title);
  expect(await heading(page).evaluate((element) => getComputedStyle(element).fontSize)).toBe(size);
  await page.goto(new URL('./glossary/', site.home).href);
  await expect(heading(page)).toHaveText('断网也能看');
  await expect(page.locator('[data-part="missing"]')).toBeVisible();
  await expect(page.locator('oh-offline-shelf li a').first()).toHaveText(title);
});

test('a page once read is there without a network though its last slash is missing', async ({ page }) => {
  await visit(page, aRole);
  const title = await heading(page).innerText();
  site.isGone = true;
  await page.goto(new URL(aRole, site.home).href.replace(/\/$/, ''));
  await expect(heading(page)).toHaveText(title);
});

test('scripts are there without a network where a server tells answers apart by their origin', async ({
  page,
}) => {
  site.headers = { vary: 'Origin' };
  await visit(page, './');
  await page.goto(new URL('./metrics/', site.home).href, { waitUntil: 'networkidle' });
  site.isGone = true;
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
  await page.goto(site.home, { waitUntil: 'networkidle' });
  expect(failed.filter((path) => path.endsWith('.js'))).toEqual([]);
  await expect(page.locator('oh-my-home select')).toBeEnabled();
});

test('with a network the reader sees what is new at once, never the copy', async ({ page }) => {
  await visit(page, aRole);
  site.edit = (html) => html.replace(/(<h1[^>]*>)[^<]*/, '$1新写的标题');
  await page.reload();
  await expect(heading(page)).toHaveText('新写的标题');
  site.isGone = true;
  await page.reload();
  await expect(heading(page)).toHaveText('新写的标题');
});

test('a new worker takes over without a word, and pages kept from before keep their styles', async ({
  page,
}) => {
  await visit(page, aRole);
  site.worker = `${await readFile('dist/sw.js', 'utf8')}\n// a newer build`;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null))
    .toBeNull();
  site.isGone = true;
  await page.reload();
  await expect(page.locator('[id^="duty-"]').first()).toBeAttached();
  const styled = await page.evaluate(() =>
    [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0),
  );
  expect(styled).toBe(true);
});

test('the list of the whole handbook has every page for readers, and what these fetch', () => {
  const { pages, data } = JSON.parse(readFileSync('dist/offline/pages.json', 'utf8')) as OfflineList; // of that type
  const forReaders = allPages
    .filter((path) => !/^\.\/(?:contribute|offline)\//.test(path))
    .map((path) => base + path.slice('./'.length));
  expect(pages.toSorted()).toEqual(forReaders.toSorted());
  for (const path of ['onboarding/store-manager/', 'processes/return-exchange/checklist/', 'changes/'])
    expect(pages).toContain(base + path);
  expect(data).toContain(`${base}onboarding/store-manager/quiz.json`);
  expect(data).toContain(`${base}my/store-manager.json`);
});

test('the whole handbook can be kept, used and forgotten again', async ({ page }) => {
  await visit(page, aRole);
  await page.getByRole('button', { name: '这是我的岗位' }).click();
  await visit(page, './offline/');
  await page.getByRole('button', { name: '下载整本手册' }).click();
  await expect(page.locator('[data-part="status"]')).toContainText('都存好了', { timeout: 90_000 });
  site.isGone = true;
  await page.goto(new URL('./processes/', site.home).href);
  await expect(heading(page)).toHaveText('流程');
  await page.goto(site.home);
  await expect(page.locator('.oh-mine h3').first()).toBeVisible();
  await page.goto(new URL('./onboarding/store-manager/', site.home).href);
  await page.locator('oh-quiz').getByRole('button', { name: '开始' }).click();
  await expect(page.locator('oh-quiz legend')).toContainText('第 1 题');
  await page.goto(new URL('./offline/', site.home).href);
  await page.getByRole('button', { name: '清掉存下的页' }).click();
  await expect(page.locator('oh-offline-shelf li')).toHaveCount(0);
  const kept = await keptIn(page, cacheNames.data);
  expect(kept.filter((path) => /my\/|quiz/.test(path))).toEqual([]);
  await page.goto(new URL('./processes/', site.home).href);
  await expect(heading(page)).toHaveText('断网也能看');
});

test('the day of a role chosen on its sheet is there at home, also where home was never read', async ({
  page,
}) => {
  await visit(page, aRole);
  await page.getByRole('button', { name: '这是我的岗位' }).click();
  await expect.poll(() => keptIn(page, cacheNames.data)).toContain(`${base}my/store-manager.json`);
  await expect.poll(() => keptIn(page, cacheNames.pages)).toContain(base);
  site.isGone = true;
  await page.goto(site.home);
  await expect(page.locator('.oh-mine h3').first()).toBeVisible();
});

test('a worker that is to leave takes its copies along', async ({ page }) => {
  await visit(page, aRole);
  const { farewellTo } = await import('../build/build-worker.ts');
  site.worker = farewellTo(base);
  // As the site is built with `offline: false`: its pages keep nothing any more.
  site.edit = (html) => html.replace(' data-keep', '');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  // The page is loaded anew at the end, and cannot be asked meanwhile.
  const own = Object.values(cacheNames);
  const left = () =>
    page
      .evaluate(() => caches.keys())
      .then(
        (names) => names.filter((name) => own.includes(name)),
        () => own,
      );
  await expect.poll(left).toEqual([]);
});

test('a login that steps in while a page is kept is not kept in its stead', async ({ page }) => {
  let asked = 0;
  site.isLocked = (file) => file === `${aRole.slice('./'.length)}index.html` && (asked += 1) > 1;
  await page.goto(new URL(aRole, site.home).href);
  await expect.poll(() => asked).toBe(2);
  await page.waitForTimeout(500); // as long as keeping a page takes, many times over
  expect(await keptIn(page, cacheNames.pages)).toEqual([]);
});

test('nor in place of a file', async ({ page }) => {
  site.isLocked = (file) => file === 'finder.json';
  await page.goto(new URL(aRole, site.home).href, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  expect(await keptIn(page, cacheNames.data)).not.toContain(`${base}finder.json`);
});

test('the answer that there is no such page is not kept as a page', async ({ page }) => {
  await visit(page, aRole);
  await page.goto(new URL('./gone/', site.home).href);
  expect(await keptIn(page, cacheNames.pages)).toEqual([new URL(aRole, site.home).pathname]);
});

test.describe('where nothing may be stored', () => {
  test('the shelf says that this browser keeps nothing, and offers no button', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    });
    await page.goto(new URL('./offline/', site.home).href, { waitUntil: 'networkidle' });
    await expect(page.locator('oh-offline-shelf [data-part="none"]')).toBeVisible();
    await expect(page.getByRole('button', { name: '下载整本手册' })).toBeHidden();
    expect(errors).toEqual([]);
  });

  test('a download into a full device says what is wrong', async ({ page }) => {
    await page.addInitScript(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    });
    await page.goto(new URL('./offline/', site.home).href);
    await page.getByRole('button', { name: '下载整本手册' }).click();
    await expect(page.locator('[data-part="status"]')).toContainText('空间不够');
  });

  test('the site works as it does online', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(new URL(aRole, site.home).href);
    await expect(heading(page)).toBeVisible();
    await page.goto(new URL('./offline/', site.home).href);
    await expect(heading(page)).toHaveText('断网也能看');
    expect(errors).toEqual([]);
  });
});
