import { expect, test } from '@playwright/test';
import { allPages } from './site-map.ts';

test.use({ viewport: { width: 360, height: 720 }, javaScriptEnabled: true });

const perTest = 40;
for (let from = 0; from < allPages.length; from += perTest)
  test(`pages ${from + 1} to ${Math.min(from + perTest, allPages.length)} fit a phone`, async ({ page }) => {
    const tooWide: string[] = [];
    for (const path of allPages.slice(from, from + perTest)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) tooWide.push(`${path} is ${width} px wide`);
    }
    expect(tooWide).toEqual([]);
  });
