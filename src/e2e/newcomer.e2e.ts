import { expect, test } from '@playwright/test';
import { allPages } from './site-map.ts';

const roleSheets = allPages.filter((page) => /^\.\/roles\/.+/.test(page));

test.use({ viewport: { width: 360, height: 720 }, hasTouch: true });

test('home links to the sheet of every role', async ({ page }) => {
  await page.goto('./');
  const reached = async () =>
    page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)); // only links
  const fromHome = await reached();
  for (const sheet of roleSheets) expect(fromHome).toContain(new URL(sheet, page.url()).href);
});

test('a tap on a role at home opens its sheet with its duties', async ({ page }) => {
  await page.goto('./');
  const link = page.locator('main a[href*="/roles/"]').first();
  const title = (await link.innerText()).trim();
  await link.tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('[id^="duty-"]').first()).toBeAttached();
});

for (const path of [roleSheets[0] ?? '', './', './offline/', './404/'])
  test(`the menu of a phone opens and leads to the sections from ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('.oh-menu').tap();
    await page.locator('.oh-side').locator('a[href$="/processes/"]').first().tap();
    await expect(page).toHaveURL(/\/processes\/$/);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens at home as well', async ({ page }) => {
    await page.goto('./');
    await page.locator('.oh-menu').tap();
    await expect(page.locator('.oh-side a').first()).toBeVisible();
  });
});

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('a page of no section takes the whole width', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.oh-menu')).toBeHidden();
    await expect(page.locator('.oh-side a').first()).toBeHidden();
  });
});
