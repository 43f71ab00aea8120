import { expect, test, type Page } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';
import { aRole } from './site-map.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

const glossaryFile = '**/api/v1/glossary.json';
const firstTerm = (page: Page) => page.locator('a.oh-term').first();
const note = (page: Page) => page.locator('#oh-term-note');

test('the pointer on a term shows what it means; away from it, or with Esc, it is gone', async ({ page }) => {
  await page.goto(aRole);
  await firstTerm(page).hover();
  await expect(note(page)).toContainText(await firstTerm(page).innerText());
  await note(page).hover();
  await expect(note(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(note(page)).toBeHidden();
  await firstTerm(page).hover();
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
});

test('a term that the pointer only passes shows nothing, however late the glossary comes', async ({
  page,
}) => {
  await page.route(glossaryFile, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto(aRole);
  const shown = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const look = () => document.querySelector('#oh-term-note:not([hidden])') && resolve(true);
        new MutationObserver(look).observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
        });
        setTimeout(() => resolve(false), 2500);
      }),
  );
  await firstTerm(page).hover();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(900);
  await firstTerm(page).hover(); // the glossary is there now
  await page.mouse.move(2, 2);
  expect(await shown).toBe(false);
});

test('the keyboard on a term shows it too, and a reader of the screen is told', async ({ page }) => {
  await page.goto(aRole);
  await firstTerm(page).focus();
  await expect(note(page)).toBeVisible();
  await expect(firstTerm(page)).toHaveAccessibleDescription(/.{5}/);
});

test('nothing of the glossary is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(aRole, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /glossary\.json|term-note/.test(url))).toEqual([]);
});

test('the badge of a suggestion says what it means', async ({ page }) => {
  await page.goto(aRole);
  const badge = page.locator('.oh-suggested').first();
  await badge.hover();
  await expect(badge).toHaveAttribute('title', /手册补的/);
});

test('codes that were asked for are shown on the next page, until they are sent away', async ({ page }) => {
  const codes = page.locator('[data-basis] > a');
  await page.goto(aRole);
  await expect(codes).toHaveCount(0);
  await page.getByLabel('显示依据编号').check();
  await expect(codes.first()).toBeVisible();
  await page.goto('./roles/after-sales-agent/');
  await expect(page.getByLabel('显示依据编号')).toBeChecked();
  await expect(codes.first()).toBeVisible();
  await page.getByLabel('显示依据编号').uncheck();
  await expect(codes.first()).toBeHidden();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByLabel('显示依据编号')).not.toBeChecked();
  await expect(codes).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 720 }, hasTouch: true, serviceWorkers: 'block' });

  test('the first tap on a term explains it within the window, the second leads to the glossary', async ({
    page,
  }) => {
    await page.goto(aRole);
    await firstTerm(page).tap();
    await expect(note(page)).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL(new RegExp(`${aRole.slice(1)}$`));
    await firstTerm(page).tap();
    await expect(page).toHaveURL(/glossary\/#/);
  });

  test('a tap elsewhere closes it', async ({ page }) => {
    await page.goto(aRole);
    await firstTerm(page).tap();
    await expect(note(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(note(page)).toBeHidden();
  });

  test('where the glossary does not come, the first tap leads there', async ({ page }) => {
    await page.route(glossaryFile, (route) => route.abort());
    await page.goto(aRole);
    await firstTerm(page).tap();
    await expect(page).toHaveURL(/glossary\/#/);
  });
});
