import { expect, test, type Page } from '@playwright/test';
import { answer, dialog, field, hits, search, status } from './search-page.ts';

const inText = `${dialog} [data-action="text"]`;
const opener = 'oh-search .oh-search-open';
const close = (page: Page) => page.getByRole('button', { name: '取消' });

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
      await expect(page.locator(hits)).not.toHaveCount(words === '' ? 1 : 0);
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
  await search(page, 'zhitongche');
  await page.locator(inText).press('Enter');
  await expect(page.locator(`${dialog} [data-help]`)).toContainText('正文里没有“zhitongche”');
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

test.describe('when a file comes late or not at all', () => {
  test.use({ serviceWorkers: 'block' }); // what a worker fetches passes by these routes

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
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
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
    await expect(help).toContainText('这一类里没有');
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

async function addresses(page: Page): Promise<(string | null)[]> {
  const links = await page.locator(hits).all();
  return Promise.all(links.map((link) => link.getAttribute('data-search-result')));
}
