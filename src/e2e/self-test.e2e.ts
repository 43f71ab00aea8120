import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';
import { keepNewcomer } from './keep-newcomer.ts';
import { blockStorage } from './block-storage.ts';
import type { Question } from '../onboarding/quiz/question.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

const plan = './onboarding/after-sales-agent/';

test('ten questions, each explained, with a result and another ten', async ({ page }) => {
  const bank = JSON.parse(readFileSync('dist/onboarding/after-sales-agent/quiz.json', 'utf8')) as Question[]; // built from that type
  await page.goto(plan);
  await page.locator('oh-quiz').getByRole('button', { name: '开始' }).click();
  for (const [index, { ask, options, answer }] of bank.slice(0, 10).entries()) {
    await expect(page.locator('oh-quiz legend')).toContainText(ask);
    const choice = index === 3 ? (answer + 1) % 4 : answer;
    await page.locator('.oh-question > button').nth(choice).click();
    const verdict = page.locator('.oh-question [role="status"]');
    await expect(verdict).toContainText(index === 3 ? `不对，是“${options[answer]}”` : '对。');
    await expect(verdict.locator('a')).toHaveAttribute('href', /\/(roles|processes|metrics|glossary)\//);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('oh-quiz')).toContainText('答对 9 题，共 10 题');
  await expect(page.locator('.oh-quiz-kept')).toHaveText(
    /^自测最近一次：\d{4}-\d\d-\d\d，答对 9 题，共 10 题。$/,
  );
  await page.getByRole('button', { name: '换一组' }).click();
  await expect(page.locator('oh-quiz legend')).toContainText(bank[10]?.ask ?? '');
});

test('a round that was left for its source goes on where it was', async ({ page }) => {
  await page.goto(plan);
  await page.locator('oh-quiz').getByRole('button', { name: '开始' }).click();
  for (let question = 0; question < 3; question += 1) {
    await page.locator('.oh-question > button').first().click();
    if (question < 2) await page.keyboard.press('Enter');
  }
  await page.locator('.oh-question [role="status"] a').click();
  await page.goBack();
  await page.reload(); // else the browser may show the page as it was left
  await page.locator('oh-quiz').getByRole('button', { name: '接着做第 4 题' }).click();
  await expect(page.locator('oh-quiz legend')).toContainText('第 4 题');
});

test('what came of the self-test is there on the next visit and on paper, until the plan is cleared', async ({
  page,
}) => {
  await page.goto(plan);
  await keepNewcomer(page, {
    quiz: [
      { on: '2026-11-02', round: 0, right: 9, of: 10 },
      { on: '2026-11-05', round: 1, right: 7, of: 10 },
    ],
  });
  await page.reload();
  const both = '自测最近一次：2026-11-05，答对 7 题，共 10 题。最好一次：2026-11-02，答对 9 题，共 10 题。';
  await expect(page.locator('.oh-quiz-kept')).toHaveText(both);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.oh-quiz-paper')).toBeVisible();
  await expect(page.locator('.oh-quiz-paper')).toHaveText(both);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.locator('.oh-quiz-kept')).toBeEmpty();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'block' }); // what a worker fetches passes by this route

  test('the self-test says so', async ({ page }) => {
    await page.route('**/quiz.json', (route) => route.abort());
    await page.goto(plan);
    await page.locator('oh-quiz').getByRole('button', { name: '开始' }).click();
    await expect(page.locator('oh-quiz')).toContainText('题目没有取到');
    await page.locator('oh-quiz').getByRole('button', { name: '开始' }).click();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('oh-quiz').getByRole('status')).toHaveText(/^题目没有取到[^。]*。$/);
    await expect(page.locator('oh-quiz').getByText('题目没有取到')).toHaveCount(1);
  });
});

test('where nothing may be stored, the self-test says that its result is not kept', async ({ page }) => {
  await blockStorage(page);
  await page.goto(plan);
  await page.locator('oh-quiz').getByRole('button', { name: '开始' }).click();
  for (let question = 0; question < 10; question += 1) {
    await page.locator('.oh-question > button').first().click();
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('oh-quiz')).toContainText('共 10 题。');
  await expect(page.locator('oh-quiz').getByRole('status')).toContainText('不让网页存');
  await page.getByRole('button', { name: '换一组' }).click();
  await expect(page.locator('oh-quiz > [role="status"]')).toBeEmpty();
});
