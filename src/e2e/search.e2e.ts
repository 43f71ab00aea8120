import { expect, test } from '@playwright/test';
import { aRole } from './site-map.ts';

const dialog = 'oh-search dialog';
const hits = `${dialog} a[data-search-result]`;

test('nothing of the search index is loaded before the dialog opens', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(aRole, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

for (const keys of ['/', 'Control+k'])
  test(`opens with ${keys} and closes with Escape`, async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press(keys);
    await expect(page.locator(`${dialog} input`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator(dialog)).toBeHidden();
  });

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('./duties/');
  await page.locator('input[name="text"]').press('/');
  await expect(page.locator(dialog)).toBeHidden();
});

test('speaks Chinese to the eye and to the ear', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await expect(page.locator(dialog)).toHaveAccessibleName(/\p{Script=Han}/u);
  await expect(page.locator(`${dialog} input`)).toHaveAccessibleName(/\p{Script=Han}/u);
  expect(await page.locator(dialog).innerText()).not.toMatch(/[a-z]{4,}/i);
});

for (const words of ['退货', '售后'])
  test(`“${words}” finds the after-sales agent among the first three`, async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await expect(page.locator(hits).first()).toBeVisible();
    await expect
      .poll(async () => (await page.locator(hits).allInnerTexts()).slice(0, 3).join('\n'))
      .toContain('售后客服');
  });

test('arrow keys walk through the hits and Enter opens one', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('盘点');
  await expect(page.locator(hits).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await page.locator(hits).nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain(second ?? 'no address');
});

test('what is not there is said in words', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('龘靐齉');
  await expect(page.locator(`${dialog} [role="status"]`)).toContainText('没有找到');
});
