import { expect, test } from '@playwright/test';
import { dialog, field, hits, opener } from './search-page.ts';
import { aProcess, aRole } from './site-map.ts';

const role = new RegExp(`${aRole.slice(1)}$`);

test.describe('where the browser has no close requests', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'CloseWatcher'));
    await page.goto('./glossary/');
    await page.goto(aRole);
  });

  test('Back closes the search and stays on the page', async ({ page }) => {
    await page.locator(opener).click();
    await expect(page.locator(field)).toBeFocused();
    await page.goBack();
    await expect(page.locator(dialog)).toBeHidden();
    await expect(page).toHaveURL(role);
    await page.locator(opener).click();
    await expect(page.locator(dialog)).toBeVisible();
  });

  test('a search closed in another way leaves nothing to go back through', async ({ page }) => {
    await page.locator(opener).click();
    await page.keyboard.press('Escape');
    await expect(page.locator(dialog)).toBeHidden();
    await expect.poll(() => page.evaluate((): unknown => history.state)).toBeNull();
    await page.goBack();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });

  test('a hit leads away, and Back leads to the page and on', async ({ page }) => {
    await page.locator(opener).click();
    await page.locator(field).fill('退货');
    await page.locator(hits).first().click();
    await expect(page).not.toHaveURL(role);
    await page.goBack();
    await expect(page).toHaveURL(role);
    await expect.poll(() => page.evaluate((): unknown => history.state)).toBeNull();
    await expect(page.locator(dialog)).toBeHidden();
    await page.goBack();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });

  test('Back closes a drawing on the whole screen; a step of it leads to its text', async ({ page }) => {
    await page.goto(aProcess);
    const sheet = page.getByRole('dialog', { name: '全屏看' });
    await page.getByRole('button', { name: '全屏看' }).click();
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${aProcess.slice(1)}$`));
    await page.getByRole('button', { name: '全屏看' }).click();
    await sheet.locator('a[data-node]').first().click();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/#step-/);
  });
});

test('a browser with close requests is left to them', async ({ page }) => {
  await page.goto(aRole);
  const before = await page.evaluate(() => history.length);
  await page.locator(opener).click();
  await expect(page.locator(dialog)).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});
