import { expect, test } from '@playwright/test';
import { allPages } from './site-map.ts';

/** The smallest phone, and a page of 1280 px enlarged to four times its size. */
const narrowest = 320;
test.use({ viewport: { width: narrowest, height: 640 } });

const perTest = 40;
for (let from = 0; from < allPages.length; from += perTest)
  test(`pages ${from + 1} to ${Math.min(from + perTest, allPages.length)} fit a phone`, async ({ page }) => {
    const tooWide: string[] = [];
    for (const path of allPages.slice(from, from + perTest)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > narrowest) tooWide.push(`${path} is ${width} px wide`);
    }
    expect(tooWide).toEqual([]);
  });

const longName = '跨境电商直通车与万相台无界版投放优化专员';

for (const [path, names] of [
  ['', '.oh-rhythms tbody th, .oh-pick option'],
  ['budgets/annual-operations/', '.bars tbody th a'],
] as const)
  test(`names of twenty characters fit “/${path}”`, async ({ page }) => {
    test.skip(path !== '' && !allPages.includes(`./${path}`), 'the handbook has no such page');
    await page.goto(`./${path}`);
    await page.locator('.oh-pick select:disabled').waitFor({ state: 'detached' });
    await expect(page.locator(names)).not.toHaveCount(0);
    await page.locator(names).evaluateAll((found, name) => {
      for (const one of found) one.textContent = name;
    }, longName);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrowest);
  });

test('a name of twenty characters stays in the head of the matrix', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./raci/');
  const name = page.locator('.oh-raci-wide thead tr:last-child a').first();
  await name.evaluate((link, text) => (link.textContent = text), longName);
  const [low, head] = await Promise.all([
    name.boundingBox(),
    page.locator('.oh-raci-wide thead').boundingBox(),
  ]);
  expect((low?.y ?? 0) + (low?.height ?? 0)).toBeLessThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
});
