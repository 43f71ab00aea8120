import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { allPages, pageOfEachKind } from './site-map.ts';

/** How long scripts take, as on a slow line: long after the page is drawn. */
const lateMs = 400;

/** A page with more calculators than the first of its kind. */
const longScorecard = './scorecards/promotion-scorecard/';

test.use({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });

for (const path of [...pageOfEachKind, ...allPages.filter((page) => page === longScorecard)])
  test(`nothing on ${path} moves when its scripts come late`, async ({ page }) => {
    await page.route('**/*.js', async (route) => {
      await wait(lateMs);
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(async () => {
      const found: string[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) found.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
      return found;
    });
    expect(moved).toEqual([]);
  });
