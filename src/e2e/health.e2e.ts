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

test('links of one name lead to one place', async ({ page }) => {
  await page.goto('./health/');
  const named = new Map<string, Set<string>>();
  for (const link of await page.locator('main a[href], .oh-side a[href]').all()) {
    const [name, address] = await link.evaluate((element) => [
      (element.getAttribute('aria-label') ?? element.textContent).trim(),
      (element as HTMLAnchorElement).href, // matched by `a`
    ]);
    named.set(name ?? '', (named.get(name ?? '') ?? new Set()).add(address ?? ''));
  }
  const torn = [...named].filter(([, addresses]) => addresses.size > 1).map(([name]) => name);
  expect(named.size).toBeGreaterThan(50);
  expect(torn).toEqual([]);
});

test('what is to be mended is one tap from the summary', async ({ page }) => {
  await page.goto('./health/');
  const link = page.locator('.oh-health-sum a').first();
  const id = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.locator(id)).toBeInViewport();
});
