import { expect, test } from '@playwright/test';
import { readSettings } from '../site/read-settings.ts';

const { model } = await readSettings();

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
