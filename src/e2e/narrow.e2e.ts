import { expect, test } from '@playwright/test';
import { allPages } from './site-map.ts';

/** The smallest phone, and a page of 1280 px enlarged to four times its size. */
const narrowest = 320;
test.use({ viewport: { width: narrowest, height: 640 }, javaScriptEnabled: true });

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
