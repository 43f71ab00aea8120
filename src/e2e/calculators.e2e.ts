import { expect, test, type Page } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

/** The calculator of a metric that is a share of a whole: the metric says that there is no more than 100 %. */
async function openCalculator(page: Page, id: string) {
  await page.goto('./metrics/');
  const calculator = page.locator(`article:has(> h3#${id}) oh-formula`);
  await calculator.evaluate((element: HTMLElement) => (element.dataset['most'] = '100'));
  await calculator.locator('summary').click();
  return { fields: calculator.locator('input'), result: calculator.locator('output') };
}

test('a share of more than the whole is no result', async ({ page }) => {
  const { fields, result } = await openCalculator(page, 'response-rate-30s');
  await fields.nth(0).fill('45');
  await fields.nth(1).fill('50');
  await expect(result).toContainText('结果：90 %');
  await fields.nth(0).fill('55');
  await expect(result).toContainText('超过 100 %');
  await expect(result).not.toContainText('110');
});

test('what may exceed its target is computed as it is', async ({ page }) => {
  await page.goto('./metrics/');
  const calculator = page.locator('article:has(> h3#sales-target-rate) oh-formula');
  await calculator.locator('summary').click();
  for (const [index, value] of ['150', '100'].entries())
    await calculator.locator('input').nth(index).fill(value);
  await expect(calculator.locator('output')).toContainText('结果：150 %');
});

test('a scorecard gives no points for more than the whole, and says why', async ({ page }) => {
  await page.goto('./scorecards/customer-service-scorecard/');
  const row = page.locator('oh-scorecard tbody tr').first();
  const field = row.locator('input');
  await field.evaluate((input: HTMLInputElement) => (input.dataset['atMost'] = '100'));
  await field.fill('120');
  await expect(row.locator('.told')).toHaveText('最多 100 %，不会更多。');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(row.locator('output')).toBeEmpty();
  await field.fill('95');
  await expect(row.locator('.told')).toBeEmpty();
  await expect(row.locator('output')).not.toBeEmpty();
});

test('a rating beyond five stars and a mark beyond a hundred get no points, and the rows say why', async ({
  page,
}) => {
  const told = async (path: string, indicator: string, value: string): Promise<string[]> => {
    await page.goto(path);
    const row = page.locator(`#indicator-${indicator}`);
    await row.locator('input').fill(value);
    return [await row.locator('.told').innerText(), await row.locator('output').innerText()];
  };
  expect(await told('./scorecards/store-manager-scorecard/', 'dsr', '48')).toEqual([
    '最多 5 分，不会更多。',
    '',
  ]);
  expect(await told('./scorecards/store-manager-scorecard/', 'dsr', '4.8')).toEqual(['', '10']);
  expect(await told('./scorecards/customer-service-scorecard/', 'audit', '950')).toEqual([
    '最多 100 分，不会更多。',
    '',
  ]);
});

test('what a result is judged by is what is shown', async ({ page }) => {
  await page.goto('./metrics/');
  const calculator = page.locator('article:has(> h3#roi) oh-formula');
  await calculator.locator('summary').click();
  await calculator.locator('input').nth(0).fill('2996');
  await calculator.locator('input').nth(1).fill('1000');
  await expect(calculator.locator('output')).toContainText('结果：2.996 倍');
  await calculator.locator('input').nth(0).fill('3000');
  await expect(calculator.locator('output')).toContainText('结果：3 倍');
});
