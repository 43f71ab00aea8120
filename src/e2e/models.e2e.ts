import { expect, test } from '@playwright/test';
import { readSettings } from '../site/read-settings.ts';
import { allPages } from './site-map.ts';

const { model } = await readSettings();
const modelPages = allPages.filter((path) => /^\.\/models\/(?!compare|growth)[^/]+\/$/.test(path));

test('the comparison says in both tables which model is in use', async ({ page }) => {
  await page.goto('./models/compare/');
  const rows = page.locator('table.oh-stack tbody tr');
  const inUse = rows.filter({ has: page.locator(`a[href$="/models/${model}/"]`) });
  await expect(inUse.getByRole('rowheader')).toContainText('现在用的');
  await expect(rows.getByText('现在用的')).toHaveCount(1);
  const title = await inUse.getByRole('link').innerText();
  const heads = page.locator('table.oh-matrix thead th');
  await expect(heads.getByText('现在用的')).toHaveCount(1);
  await expect(heads.filter({ hasText: '现在用的' })).toContainText(title);
});

test('right below the drawing of a model it is said what each dotted line means', async ({ page }) => {
  let dotted = 0;
  for (const path of modelPages) {
    await page.goto(path);
    const lines = await page
      .locator('.oh-drawing-wide path[data-dotted]')
      .evaluateAll((paths) => new Set(paths.map((each) => each.textContent.split('：')[0])).size);
    if (lines === 0) continue;
    dotted += 1;
    const next = page.locator('h2#chart ~ h2').first();
    await expect(next).toHaveAttribute('id', 'dotted');
    expect(await page.locator('h2#dotted + p + ul > li').count(), path).toBeGreaterThanOrEqual(lines);
  }
  expect(dotted).toBeGreaterThan(0);
});
