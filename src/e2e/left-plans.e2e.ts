import { expect, test } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

const item = 'oh-newcomer li[data-key]';

test('what was noted about a role that is gone is offered to another, by the name it had', async ({
  page,
}) => {
  await page.goto('./onboarding/after-sales-agent/');
  await page.getByLabel('姓名').fill('小周');
  await page.locator(`${item} > input`).first().check();
  await page.evaluate(() => {
    const record = localStorage.getItem('handbook:/:newcomer:after-sales-agent') ?? '';
    localStorage.setItem('handbook:/:newcomer:gone', record.replace('"after-sales-agent"', '"gone"'));
    localStorage.removeItem('handbook:/:newcomer:after-sales-agent');
  });
  await page.goto('./onboarding/');
  await expect(page.locator('oh-left-plans')).toContainText('你在“售后客服”勾过、记过 1 条');
  await page.getByLabel('换到').selectOption('售后客服');
  await page.getByRole('button', { name: '换过去接着用' }).click();
  await expect(page.getByLabel('姓名')).toHaveValue('小周');
  await expect(page.locator(`${item} > input`).first()).toBeChecked();
  await page.goBack();
  await expect(page.locator('oh-left-plans .oh-aside')).toHaveCount(0);
});
