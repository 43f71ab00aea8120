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
