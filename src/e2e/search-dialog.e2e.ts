import { expect, test, type Page } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';
import { answer, close, dialog, field, hits, inText, opener, search, status } from './search-page.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
])
  for (const words of ['', '退货'])
    test(`“取消” closes at ${viewport.width} px with “${words}” in the field, and leaves the page as it was`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      const before = page.url();
      await page.locator(opener).click();
      await expect(page.getByRole('tab', { name: '岗位' })).toBeEnabled();
      await page.locator(field).fill(words);
      if (words === '') await expect(page.locator(hits)).toHaveCount(0);
      else await expect(page.locator(hits)).not.toHaveCount(0);
      await close(page).click();
      await expect(page.locator(dialog)).toBeHidden();
      await expect(page.locator(opener)).toBeFocused();
      expect(page.url()).toBe(before);
    });

test('a press beside the dialog closes it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await search(page, '退货');
  await page.mouse.click(5, 400);
  await expect(page.locator(dialog)).toBeHidden();
});

test('a list in the answer stands in no paragraph', async ({ page }) => {
  await search(page, '客服每天做什么');
  await expect(page.locator(`${answer} ul`)).toBeVisible();
  await expect(page.locator(`${dialog} p ul`)).toHaveCount(0);
});

test('more of the list goes on where one was', async ({ page }) => {
  await search(page, '客服');
  await expect(page.locator(hits)).toHaveCount(10);
  await page.locator(`${dialog} [data-action="more"]`).press('Enter');
  await expect(page.locator(hits)).toHaveCount(20);
  await expect(page.locator(hits).nth(10)).toBeFocused();
});

test('the full text goes on with the first page that it found', async ({ page }) => {
  await search(page, '直通车');
  await page.locator(`${dialog} [data-action="more"]`).press('Enter');
  await expect(page.locator(hits)).toHaveCount(20);
  const before = await addresses(page);
  await page.locator(inText).press('Enter');
  await expect(page.locator(inText)).toHaveCount(0);
  const brought = (await addresses(page)).find((address) => !before.includes(address));
  await expect(
    page.locator(brought === undefined ? field : `[data-search-result="${brought}"]`),
  ).toBeFocused();
});

test('the full text says so when it has nothing, and is not offered again', async ({ page }) => {
  await search(page, 'tuihuanhuo');
  await page.locator(inText).press('Enter');
  await expect(page.locator(`${dialog} [data-help]`)).toContainText('正文里没有“tuihuanhuo”');
  await expect(page.locator(inText)).toHaveCount(0);
  await expect(page.locator(status)).toContainText('找到');
  await expect(page.locator(field)).toBeFocused();
});

test('forgetting the searches leaves the focus in the dialog', async ({ page }) => {
  await search(page, '竞品分析');
  await page.locator(hits).first().click();
  await page.waitForURL(/processes/);
  await page.keyboard.press('/');
  await page.locator(`${dialog} [data-action="forget"]`).press('Enter');
  await expect(page.locator(field)).toBeFocused();
});

async function addresses(page: Page): Promise<(string | null)[]> {
  const links = await page.locator(hits).all();
  return Promise.all(links.map((link) => link.getAttribute('data-search-result')));
}
