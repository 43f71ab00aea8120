import { expect, test } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

const items = 'oh-duties li';

test('the filter narrows the duties down, and its choice survives a reload', async ({ page }) => {
  await page.goto('./duties/');
  const all = await page.locator(items).count();
  await page.locator('select[name="rhythm"]').selectOption('weekly');
  await expect.poll(() => page.locator(`${items}:visible`).count()).toBeLessThan(all);
  await page.locator('input[name="text"]').fill('退货');
  await expect.poll(() => new URL(page.url()).searchParams.get('text')).toBe('退货');
  const narrowed = await page.locator(`${items}:visible`).allInnerTexts();
  await page.reload();
  await expect(page.locator('select[name="rhythm"]')).toHaveValue('weekly');
  await expect.poll(() => page.locator(`${items}:visible`).allInnerTexts()).toEqual(narrowed);
});

test('words are found in any order, wide or narrow, and a little apart', async ({ page }) => {
  await page.goto('./duties/?text=ＥＲＰ');
  await expect.poll(() => page.locator(`${items}:visible`).count()).toBeGreaterThan(0);
  await page.locator('input[name="text"]').fill('退货');
  await expect(page.locator(`${items}:visible`).filter({ hasText: '退换货' }).first()).toBeVisible();
  await page.locator('input[name="text"]').fill('每周 推广主管');
  const roles = page.locator('oh-duties section:visible h2 a');
  await expect(roles).toHaveText(['推广主管', '新媒体推广主管']);
  for (const item of await page.locator(`${items}:visible`).all()) await expect(item).toContainText('每周');
});

test('traditional characters find what is written in simplified ones', async ({ page }) => {
  await page.goto('./duties/');
  await page.locator('input[name="text"]').fill('退貨');
  await expect(page.locator(`${items}:visible`).filter({ hasText: '退货' }).first()).toBeVisible();
});

test('the whole handbook can be searched for what no duty says', async ({ page }) => {
  await page.goto('./duties/');
  await page.locator('input[name="text"]').fill('zhitongche');
  await page.getByRole('link', { name: '全站搜“zhitongche”' }).click();
  await expect(page.locator('oh-search a[data-search-result]').first()).toBeVisible();
});

test('all roles stay chosen by one who has a role of her own', async ({ page }) => {
  await page.goto('./duties/');
  const all = await page.locator(items).count();
  await page.evaluate(() =>
    localStorage.setItem(
      'handbook:/:my-role',
      JSON.stringify({ v: 1, id: 'after-sales-agent', title: '售后客服' }),
    ),
  );
  await page.reload();
  await expect.poll(() => page.locator(`${items}:visible`).count()).toBeLessThan(all);
  await page.locator('select[name="role"]').selectOption({ label: '全部' });
  await page.reload();
  await expect(page.locator(`${items}:visible`)).toHaveCount(all);
});

test('whoever has a role of her own and types looks among all roles, also after a reload or a choice', async ({
  page,
}) => {
  await page.goto('./duties/');
  await page.evaluate(() =>
    localStorage.setItem(
      'handbook:/:my-role',
      JSON.stringify({ v: 1, id: 'after-sales-agent', title: '售后客服' }),
    ),
  );
  await page.reload();
  await expect(page.locator('select[name="role"] option:checked')).toHaveText('售后客服');
  await page.reload();
  await page.locator('select[name="rhythm"]').selectOption('monthly');
  await page.locator('input[name="text"]').fill('盘');
  await expect(page.locator('select[name="role"] option:checked')).toHaveText('全部');
  await expect(page.locator(`${items}:visible`).filter({ hasText: '盘' }).first()).toBeVisible();
});

test('nothing is looked for while a word is being composed', async ({ page }) => {
  await page.goto('./duties/');
  const all = await page.locator(`${items}:visible`).count();
  await page.locator('input[name="text"]').focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'tuihuo', selectionStart: 6, selectionEnd: 6 });
  await expect(page.locator('input[name="text"]')).toHaveValue('tuihuo');
  expect(await page.locator(`${items}:visible`).count()).toBe(all);
  expect(page.url()).not.toContain('tuihuo');
  await client.send('Input.insertText', { text: '退货' });
  await expect.poll(() => page.locator(`${items}:visible`).count()).toBeLessThan(all);
});

test('conditions that nothing meets are cleared at once', async ({ page }) => {
  await page.goto('./duties/');
  const reset = page.getByRole('button', { name: '清空条件' });
  await expect(reset).toBeHidden();
  const all = await page.locator(`${items}:visible`).count();
  await page.locator('select[name="department"]').selectOption({ label: '物流部' });
  await page.locator('input[name="text"]').fill('没有这样的职责');
  await expect(page.locator(`${items}:visible`)).toHaveCount(0);
  await reset.click();
  await expect(page.locator(`${items}:visible`)).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
  await expect(reset).toBeHidden();
});

test('a department offers its own roles only, and every role comes back with all departments', async ({
  page,
}) => {
  await page.goto('./duties/');
  const roles = page.locator('select[name="role"] option');
  const all = await roles.allInnerTexts();
  const [department, role] = [page.locator('select[name="department"]'), page.locator('select[name="role"]')];
  await department.selectOption({ label: '销售部' });
  const own = await page.locator('oh-duties section:visible h2 a').allInnerTexts();
  expect(await roles.allInnerTexts()).toEqual(['全部', ...own]);
  await role.selectOption({ label: own[0] ?? '' });
  await expect(page.locator('oh-duties section:visible')).toHaveCount(1);
  await department.selectOption({ label: '全部' });
  expect(await roles.allInnerTexts()).toEqual(all);
  await expect(role.locator('option:checked')).toHaveText(own[0] ?? '');
});

test('a role outside the chosen department is given up, and that is said', async ({ page }) => {
  await page.goto('./duties/');
  await page.locator('select[name="role"]').selectOption({ label: '售后客服' });
  await page.locator('select[name="department"]').selectOption({ label: '物流部' });
  await expect(page.locator('select[name="role"] option:checked')).toHaveText('全部');
  await expect(page.locator('oh-duties output')).toContainText('“售后客服”不在这个部门');
  await expect(page).not.toHaveURL(/role=/);
  await page.locator('select[name="rhythm"]').selectOption('weekly');
  await expect(page.locator('oh-duties output')).not.toContainText('售后客服');
});

test('a word finds duties of that word only, or of roles called so', async ({ page }) => {
  await page.goto('./duties/?text=盘点');
  await expect.poll(() => page.locator(`${items}:visible`).count()).toBeGreaterThan(0);
  for (const section of await page.locator('oh-duties section:visible').all())
    expect(await section.innerText()).toContain('盘点');
});

test('a choice without any duty says so with a number', async ({ page }) => {
  await page.goto('./duties/?text=没有这样的职责');
  await expect(page.locator('oh-duties output')).toContainText('0');
});

test('a role that is not in the list narrows nothing down, and is not shown as chosen', async ({ page }) => {
  await page.goto('./duties/');
  const all = await page.locator(items).count();
  for (const path of ['./duties/?role=gone', './duties/']) {
    await page.goto(path);
    await expect(page.locator('select[name="role"] option:checked')).toHaveText('全部');
    await expect(page.locator(`${items}:visible`)).toHaveCount(all);
    // The reader's own role may be one of those.
    await page.evaluate(() =>
      localStorage.setItem('handbook:/:my-role', JSON.stringify({ v: 1, id: 'gone', title: '打字员' })),
    );
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all duties are readable, and no dead filter is shown', async ({ page }) => {
    await page.goto('./duties/');
    const all = await page.locator(items).count();
    expect(all).toBeGreaterThan(100);
    await expect(page.locator(`${items}:visible`)).toHaveCount(all);
    await expect(page.locator('oh-duties form')).toBeHidden();
  });
});
