import { expect, test, type Page } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';
import { keepNewcomer } from './keep-newcomer.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

const plan = './onboarding/after-sales-agent/';
const item = 'oh-newcomer li[data-key]';

const noted = async (page: Page): Promise<void> => {
  await page.goto(plan);
  await page.getByLabel('姓名').fill('小周');
  await page.getByLabel('入职日期').fill('2026-11-02');
  await page.locator(`${item} > input`).first().check();
  await page.locator(item).nth(1).getByRole('button', { name: '记一笔' }).click();
  await page.locator(item).nth(1).locator('textarea').fill('密码找<b>老王</b>要');
  await page.locator(item).nth(1).locator('textarea').blur();
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 720 }, hasTouch: true });

  test('three taps lead from home to the plan, and a tick there survives a reload', async ({ page }) => {
    await page.goto('./');
    await page.locator('.oh-who a', { hasText: /^售后客服$/ }).tap();
    await page.getByRole('link', { name: '前 90 天' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('售后客服：前 90 天');
    const box = page.locator(`${item} > input`).first();
    await box.tap();
    await page.reload();
    await expect(box).toBeChecked();
    await expect(page.locator('oh-newcomer output')).toContainText('做完 1 条');
  });
});

test('the keyboard ticks, opens a note and keeps it', async ({ page }) => {
  await page.goto(plan);
  await page.locator(`${item} > input`).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('first note');
  await page.keyboard.press('Tab');
  await page.reload();
  const first = page.locator(item).first();
  await expect(first.locator('> input')).toBeChecked();
  await first.getByRole('button', { name: '看笔记' }).click();
  await expect(first.locator('textarea')).toHaveValue('first note');
});

test('a note and a name are kept though nobody left the field', async ({ page }) => {
  await page.goto(plan);
  await page.getByLabel('姓名').pressSequentially('小周');
  const first = page.locator(item).first();
  await first.locator('.oh-note-button').click();
  await first.locator('textarea').pressSequentially('找老王');
  await page.reload();
  await expect(page.getByLabel('姓名')).toHaveValue('小周');
  await expect(first.locator('textarea')).toHaveValue('找老王');
});

test('dates follow from the first day', async ({ page }) => {
  await page.goto(plan);
  await page.getByLabel('入职日期').fill('2026-11-02');
  await page.getByLabel('入职日期').blur();
  await expect(page.locator('#day-90')).toContainText('1月30日');
});

test('what is exported comes back in another browser, and an import can be undone', async ({
  page,
  browser,
}) => {
  await noted(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('售后客服-前90天.json');
  const file = await download.path();

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await elsewhere.locator('input[type="file"]').setInputFiles(file);
  await expect(elsewhere.getByLabel('姓名')).toHaveValue('小周');
  await expect(elsewhere.locator(`${item} > input`).first()).toBeChecked();
  await expect(elsewhere.locator(`${item}:nth-child(2) textarea`).first()).toHaveValue('密码找<b>老王</b>要');
  await elsewhere.getByRole('button', { name: '撤销' }).click();
  await expect(elsewhere.getByLabel('姓名')).toHaveValue('');
  await elsewhere.context().close();
});

const hostile: Record<string, [text: string, says: string]> = {
  'another version': ['{"format":"handbook-onboarding","v":2}', '另一个版本'],
  'something else': ['{"name":"x"}', '不是从'],
  'a picture': ['\u0089PNG\r\n', '不是从'],
  'markup for a name': [
    JSON.stringify({
      format: 'handbook-onboarding',
      v: 1,
      role: 'after-sales-agent',
      name: { toString: '<img src=x onerror=alert(1)>' },
    }),
    '读不全',
  ],
};
for (const [name, [text, says]] of Object.entries(hostile))
  test(`an import of ${name} is refused in plain words, and nothing is lost`, async ({ page }) => {
    await noted(page);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('oh-newcomer [role="status"]')).toContainText(says);
    await page.reload();
    await expect(page.getByLabel('姓名')).toHaveValue('小周');
    await expect(page.locator(`${item} > input`).first()).toBeChecked();
  });

test('what the handbook no longer has is still there to read', async ({ page }) => {
  await page.goto(plan);
  await keepNewcomer(page, { done: { 'own:gone': { on: '2026-11-02', what: '旧的一条' } } });
  await page.reload();
  await expect(page.locator('.oh-orphans')).toContainText('旧的一条');
});

test('clearing can be undone', async ({ page }) => {
  await noted(page);
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.locator(`${item} > input`).first()).not.toBeChecked();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator(`${item} > input`).first()).toBeChecked();
});

test('what is done after a clearing is not undone with it', async ({ page }) => {
  await noted(page);
  await page.getByRole('button', { name: '清空' }).click();
  const undo = page.getByRole('button', { name: '撤销' });
  await expect(undo).toBeVisible();
  await page.locator(`${item} > input`).nth(2).check();
  await expect(undo).toBeHidden();
  await page.reload();
  await expect(page.locator(`${item} > input`).nth(2)).toBeChecked();
});

test('each note has a button named for its item', async ({ page }) => {
  await page.goto(plan);
  const names = await page
    .locator('.oh-note-button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !/^记一笔：\S/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('what stands in an item is taken as it is, patterns too', async ({ page }) => {
  await page.route(`**/${plan.slice(2)}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll('<span class="oh-what">', (tag) => `${tag}$& $$ `);
    await route.fulfill({ response, body: html });
  });
  await page.goto(plan);
  const first = page.locator(item).first();
  await expect(first.locator('.oh-note-button')).toHaveAttribute('aria-label', /^记一笔：\$& \$\$ /);
  await expect(first.locator('textarea')).toHaveAttribute('aria-label', /^“\$& \$\$ /);
});

test('notes go on paper, buttons do not', async ({ page }) => {
  await noted(page);
  await page.getByRole('button', { name: '清空' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['span', 'button'])
    await expect(page.locator(`.oh-newcomer-status > ${part}`), part).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '撤销' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.oh-note-paper').nth(1)).toHaveText('密码找<b>老王</b>要');
  await expect(page.locator('.oh-sign')).toBeVisible();
  for (const part of ['.oh-newcomer-tools', 'oh-quiz', '.oh-note-button'])
    await expect(page.locator(part).first(), part).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan can be read, and nothing is offered that does not work', async ({ page }) => {
    await page.goto(plan);
    await expect(page.locator(item).first()).toBeVisible();
    for (const part of ['.oh-newcomer-who', '.oh-newcomer-tools'])
      await expect(page.locator(part)).toBeHidden();
  });
});
