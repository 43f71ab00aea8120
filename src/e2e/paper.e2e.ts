import { expect, test } from '@playwright/test';
import { allPages, aProcess } from './site-map.ts';

const sheets = allPages.filter((page) => /^\.\/roles\/.+/.test(page));
const perTest = 8;

for (let from = 0; from < sheets.length; from += perTest)
  test(`role sheets ${from + 1} to ${Math.min(from + perTest, sheets.length)} fit two pages of A4`, async ({
    page,
  }) => {
    const tooLong: string[] = [];
    for (const path of sheets.slice(from, from + perTest)) {
      await page.goto(path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      if (pages < 1 || pages > 2) tooLong.push(`${path}: ${pages}`);
    }
    expect(tooLong).toEqual([]);
  });

test('no text on the paper of a role sheet is smaller than 8.5 points', async ({ page }) => {
  await page.goto(sheets[0] ?? '');
  await page.emulateMedia({ media: 'print' });
  const sizes = await page.locator('main :is(p, li, td, dt, dd, h2, h3, span)').evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility() && part.textContent.trim() !== '')
      .map((part) => parseFloat(getComputedStyle(part).fontSize))
      .filter((size) => size > 0),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.33); // 8.5 points in pixels
});

test('a page read in the dark is printed as on white paper, and is dark again afterwards', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(aProcess);
  const root = page.locator('html');
  await root.evaluate((element) => {
    addEventListener('beforeprint', () => (element.dataset['printed'] = element.dataset['theme'] ?? ''));
  });
  await page.pdf();
  await expect(root).toHaveAttribute('data-printed', 'light');
  await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('the matrix of responsibility is printed whole and across', async ({ page }) => {
  await page.goto('./raci/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = 0, height = 0] =
    /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf)?.map(Number) ?? [];
  expect(width).toBeGreaterThan(height);
  await page.setViewportSize({ width: 1047, height: 718 }); // what the margins leave of A4
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.oh-raci-roles')).toBeHidden();
  const table = page.locator('.oh-raci-wide table');
  await expect(table).toBeVisible();
  expect(await table.evaluate((element) => element.getBoundingClientRect().right)).toBeLessThanOrEqual(1047);
  const cut = await table
    .locator('tbody th')
    .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth).length);
  expect(cut).toBe(0);
});

test('duties are printed with what was asked for in words, and without fields', async ({ page }) => {
  await page.goto('./duties/?role=store-manager');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.oh-filters label:visible')).toHaveCount(1);
  await expect(page.locator('.oh-filters select[name="role"]')).toBeVisible();
  await expect(page.locator('.oh-filters select[name="role"]')).toHaveCSS('border-top-width', '0px');
  await expect(page.locator('.oh-filters button')).toBeHidden();
  await page.goto('./duties/');
  await expect(page.locator('.oh-filters label:visible')).toHaveCount(0);
});
