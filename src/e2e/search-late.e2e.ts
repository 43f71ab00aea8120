import { expect, test } from '@playwright/test';
import { dialog, field, hits, search, status } from './search-page.ts';

test.describe('when a file comes late or not at all', () => {
  test.use({ serviceWorkers: 'block' }); // what a worker fetches passes by these routes

  test('tabs come with the index, and the one chosen at once is the tab shown', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/finder.json*', async (route) => {
      await held;
      await route.continue();
    });
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
    await page.route('**/finder.json*', (route) => route.abort(), { times: 1 });
    await search(page, '盘');
    await expect(page.locator(status)).toContainText('搜索用不了');
    await page.keyboard.type('点');
    await expect(page.locator(hits).first()).toContainText('盘点');
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
});
