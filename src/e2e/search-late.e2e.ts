import { expect, test, type Page } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';
import { close, dialog, field, hits, opener, search, status } from './search-page.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

/** Keep back what is asked for under a pattern, until the function that is returned is called. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe('when a file comes late or not at all', () => {
  test.use({ serviceWorkers: 'block' }); // what a worker fetches passes by these routes

  test('tabs come with the index, and the one chosen at once is the tab shown', async ({ page }) => {
    const release = await holdBack(page, '**/finder.json*');
    await search(page, '直通车');
    const roles = page.getByRole('tab', { name: '岗位' });
    await expect(roles).toHaveCount(0);
    const chosen = roles.click();
    release();
    await chosen;
    await expect(page.locator(hits).first()).toHaveAttribute('data-search-result', /\/roles\//);
  });

  test('what is typed while the index loads is searched for when it is there', async ({ page }) => {
    await page.route('**/finder.json*', async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.goto('./');
    await page.keyboard.press('/');
    await page.keyboard.type('盘点');
    await expect(page.locator(status)).toContainText('正在打开搜索');
    await expect(page.locator(hits).first()).toContainText('盘点');
  });

  test('an index that did not come is asked for again by who goes on typing', async ({ page }) => {
    await page.route('**/finder.json*', (route) => route.abort());
    await search(page, '盘');
    await expect(page.locator(status)).toContainText('搜索用不了');
    await page.unroute('**/finder.json*');
    await page.keyboard.type('点');
    await expect(page.locator(hits).first()).toContainText('盘点');
  });

  test('a full text that did not come is asked for again by who goes on typing', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort(), { times: 1 });
    const failed = page.waitForEvent('requestfailed');
    await search(page, '假货');
    await failed;
    await page.locator(field).fill('假货 ');
    await expect(page.locator(hits).first()).toContainText('渠道');
  });

  test('without the full text, names and duties still find', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, '退货谁负责');
    await expect(page.locator(hits).first()).toBeVisible();
    await page.locator(field).fill('zzqqxx');
    await expect(page.locator(`${dialog} [data-help]`)).toContainText('正文暂时搜不了');
  });

  test('without any index there is a helpful line', async ({ page }) => {
    await page.route('**/finder.json*', (route) => route.abort());
    await search(page, '退货');
    await expect(page.locator(status)).toContainText('搜索用不了');
  });

  test('“取消” closes, and Enter stays, while the index is on its way', async ({ page }) => {
    await page.route('**/finder.json*', () => undefined); // never answered
    await search(page, '退货');
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect(page.locator(dialog)).toBeVisible();
    expect(page.url()).toBe(before);
    await close(page).click();
    await expect(page.locator(dialog)).toBeHidden();
  });

  test('another tab says that the full text is still being asked, not that there is nothing', async ({
    page,
  }) => {
    const release = await holdBack(page, '**/pagefind/**');
    await search(page, 'zzqqxx');
    await expect(page.locator(status)).toContainText('正在搜');
    await page.getByRole('tab', { name: '岗位' }).click();
    await expect(page.locator(status)).toContainText('正在搜');
    release();
    await expect(page.locator(status)).toContainText('没有找到');
  });

  test('another tab still says that the full text could not be asked', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, 'zzqqxx');
    const help = page.locator(`${dialog} [data-help]`);
    await expect(help).toContainText('正文暂时搜不了');
    await page.getByRole('tab', { name: '岗位' }).click();
    await expect(help).toContainText('换个说法');
    await expect(help).toContainText('正文暂时搜不了');
  });

  test('an index that failed to come ahead of time is asked for again', async ({ page }) => {
    await page.route('**/finder.json*', (route) => route.abort());
    await page.goto('./');
    const failed = page.waitForEvent('requestfailed');
    await page.locator(opener).hover();
    await failed;
    await page.unroute('**/finder.json*');
    await page.locator(opener).click();
    await page.locator(field).fill('盘点');
    await expect(page.locator(hits).first()).toContainText('盘点');
  });
});
