import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Health {
  items: { id: string; title: string; state: string; value: number; items: unknown[] }[];
}

test('the health page says of each figure what its data say', async ({ page }) => {
  await page.goto('./health/');
  const { items } = JSON.parse(readFileSync('dist/api/v1/health.json', 'utf8')) as Health; // written by the build
  for (const { id, title, state, value, items: toMend } of items) {
    const figure = page.locator(`[id="${id}"]`);
    if (state === 'healthy') await expect(figure).toContainText('正常');
    else {
      await expect(figure).toContainText(title);
      await expect(figure.locator('.oh-health-value strong')).toHaveText(String(value));
    }
    await expect(figure.locator('.oh-health-items > li')).toHaveCount(toMend.length);
  }
});

test('what is to be mended is one tap from the summary', async ({ page }) => {
  await page.goto('./health/');
  const link = page.locator('.oh-health-sum a').first();
  const id = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.locator(id)).toBeInViewport();
});
