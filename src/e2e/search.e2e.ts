import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';
import { blockStorage } from './block-storage.ts';
import { complaintsOf } from './complaints-of.ts';
import { answer, dialog, field, hits, search, status } from './search-page.ts';
import { aRole } from './site-map.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

test('nothing of the search index is loaded before the dialog opens', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(aRole, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /\/pagefind\/|finder\.json/.test(url))).toEqual([]);
});

for (const keys of ['/', 'Control+k'])
  test(`opens with ${keys} and closes with Escape`, async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press(keys);
    await expect(page.locator(field)).toBeFocused();
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
  await expect(page.locator(field)).toHaveAccessibleName(/\p{Script=Han}/u);
  expect(await page.locator(dialog).innerText()).not.toMatch(/[a-z]{4,}/i);
});

for (const words of ['退货', '退货谁负责', '退換貨', 'shouhoukefu', 'shkf', '售后课服'])
  test(`“${words}” finds the after-sales agent among the first three`, async ({ page }) => {
    await search(page, words);
    await expect(page.locator(hits).first()).toBeVisible();
    await expect
      .poll(async () => (await page.locator(hits).allInnerTexts()).slice(0, 3).join('\n'))
      .toContain('售后客服');
  });

test('who is responsible is said before the list, and the list begins with that role', async ({ page }) => {
  await search(page, '退货谁负责');
  await expect(page.locator(answer)).toContainText('售后客服');
  await expect(page.locator(answer)).toContainText('退换货与退款');
  await expect(page.locator(hits).first()).toHaveAttribute(
    'data-search-result',
    /\/roles\/after-sales-agent\/$/,
  );
});

test('who stands in is said for a role that the model in use does not have', async ({ page }) => {
  await search(page, '双11谁负责');
  await expect(page.locator(answer)).toContainText('店长');
  await expect(page.locator(answer)).toContainText(/由.+兼/);
});

test('the hit of who answers leads to the duty of the answer', async ({ page }) => {
  await search(page, '退货谁负责');
  const duty = page.locator(`${answer} a[href*="#duty-"]`);
  const anchor = new URL(await duty.evaluate((link: HTMLAnchorElement) => link.href)).hash;
  await expect(page.locator(hits).first()).toHaveAttribute('href', new RegExp(`${anchor}$`));
});

test('a duty leads to its place on the sheet, where the words are marked', async ({ page }) => {
  await search(page, '群发祝福短信');
  await page.locator(`${dialog} ol ul a`).first().click();
  await expect(page).toHaveURL(/\/roles\/[\w-]+\/#duty-[\w-]+$/);
  expect(await page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(0);
});

test('a duty that begins with how often it comes round says it once', async ({ page }) => {
  await search(page, '退货原因排个序');
  const duty = page.locator(`${dialog} ol ul a`, { hasText: '排个序' }).first();
  await expect(duty).toHaveText(/^每周把/);
  await search(page, '群发祝福短信');
  await expect(page.locator(`${dialog} ol ul a .rhythm`).first()).toBeVisible();
});

test('what only sounds like the query is said to be a guess, and marked as it is written', async ({
  page,
}) => {
  await search(page, '盘典');
  await expect(page.locator(status)).toContainText('同音字“盘点”');
  await expect(page.locator(`${hits} mark`).first()).toHaveText('盘点');
  await page.locator(field).fill('盘点');
  await expect(page.locator(status)).not.toContainText('同音字');
});

test('tabs narrow the list to one kind', async ({ page }) => {
  await search(page, '直通车');
  await page.getByRole('tab', { name: '岗位' }).click();
  await expect(page.locator(hits).first()).toHaveAttribute('data-search-result', /\/roles\//);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: '流程' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator(hits).first()).toHaveAttribute('data-search-result', /\/processes\//);
});

test('a tab without hits offers those of all tabs', async ({ page }) => {
  await search(page, 's0-32');
  await page.getByRole('tab', { name: '岗位' }).click();
  await expect(page.locator(hits)).toHaveCount(0);
  await page.getByRole('button', { name: '“全部”里有 1 条' }).click();
  await expect(page.getByRole('tab', { name: '全部' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator(hits).first()).toBeVisible();
});

test('the code of a statement leads to the statement', async ({ page }) => {
  await search(page, 's0-32');
  await expect(page.locator(hits)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\/#S0-32$/);
  await expect(page.locator('#S0-32')).toBeInViewport();
});

test('a search that was linked to and closed stays closed when the page is loaded again', async ({
  page,
}) => {
  await page.goto('./?q=退货');
  await expect(page.locator(hits).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape'); // the first may only empty the field
  await expect(page.locator(dialog)).toBeHidden();
  await expect(page).not.toHaveURL(/\?q=/);
  await page.reload();
  await expect(page.locator('oh-search')).toBeVisible();
  await expect(page.locator(dialog)).toBeHidden();
});

test('arrow keys walk through the hits and Enter opens one', async ({ page }) => {
  await search(page, '盘点');
  await expect(page.locator(hits).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await page.locator(hits).nth(1).getAttribute('data-search-result');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe(second);
});

test('Enter in the field opens the first hit', async ({ page }) => {
  await search(page, '运营总监');
  await expect(page.locator(hits).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/operations-director\//);
});

test('nothing is searched while a word is being composed, and its Enter opens nothing', async ({ page }) => {
  await search(page, '盘点');
  await expect(page.locator(hits).first()).toBeVisible();
  const before = await page.locator(hits).allInnerTexts();
  await page.locator(field).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'tui huo';
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    input.form?.requestSubmit();
  });
  expect(await page.locator(hits).allInnerTexts()).toEqual(before);
  await page.locator(field).evaluate((input: HTMLInputElement) => {
    input.value = '退货';
    input.dispatchEvent(new CompositionEvent('compositionend'));
    input.form?.requestSubmit();
  });
  await expect(page.locator(hits).first()).toContainText(/退换货|售后/);
  await expect(page.locator(dialog)).toBeVisible();
});

test('an address with a question opens the search with it', async ({ page }) => {
  await page.goto('./?q=%E7%9B%98%E7%82%B9');
  await expect(page.locator(field)).toHaveValue('盘点');
  await expect(page.locator(hits).first()).toContainText('盘点');
});

test('recent searches come back, and can be forgotten', async ({ page }) => {
  await search(page, '竞品分析');
  await page.locator(hits).first().click();
  await page.waitForURL(/processes/);
  await page.keyboard.press('/');
  await expect(page.locator(`${dialog} [data-query="竞品分析"]`)).toBeVisible();
  await page.locator(`${dialog} [data-action="forget"]`).click();
  await expect(page.locator(`${dialog} [data-query="竞品分析"]`)).toHaveCount(0);
});

test('works where the browser keeps nothing', async ({ page }) => {
  await blockStorage(page);
  await search(page, '盘点');
  await expect(page.locator(hits).first()).toBeVisible();
});

test('what is not there is said in words, with a way to have it taken in', async ({ page }) => {
  await search(page, 'zzqqxx');
  await expect(page.locator(status)).toContainText('没有找到');
  await expect(page.locator(`${dialog} [data-help] a[href*="zzqqxx"]`)).toBeVisible();
  await expect(page.locator(`${dialog} [data-help] a[href$="/duties/"]`)).toBeVisible();
});

const badInput: Record<string, string> = {
  'one letter': 'a',
  '2,000 characters': '退货谁负责'.repeat(400),
  'only punctuation': '？！……《》“”()[]{}',
  emoji: '🎉👩‍👩‍👧‍👦',
  'markup and script': '<img src=x onerror="document.title=1"><script>document.title=1</script>',
  'a regular expression': '(.*)+$[a-z]{3,}\\',
  'search syntax': '"退货" -换货 类型:岗位 *',
  'mixed scripts': '退货 возврат مرتجع',
};
for (const [name, words] of Object.entries(badInput))
  test(`takes ${name} calmly`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await search(page, words);
    await expect(page.locator(status)).toHaveText(/找到/);
    await expect(page.locator(`${dialog}:not([data-waiting])`)).toBeVisible();
    expect(await page.locator(`${dialog} :is(img, script, [onerror])`).count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(complaints).toEqual([]);
  });

test('fills the screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await search(page, '退货谁负责');
  const box = await page.locator(dialog).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the full text knows each page that is meant for it', async () => {
  const pages = (await readdir('dist', { recursive: true })).filter((name) => name.endsWith('.html'));
  const meant = pages.filter((name) => readFileSync(`dist/${name}`, 'utf8').includes('data-pagefind-body'));
  expect(await readdir('dist/pagefind/fragment')).toHaveLength(meant.length);
});
