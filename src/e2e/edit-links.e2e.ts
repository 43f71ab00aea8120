import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { aRole, pageOfEachKind } from './site-map.ts';

for (const path of pageOfEachKind)
  test(`${path} lets its own file be edited, if it has one`, async ({ page }) => {
    await page.goto(path);
    const edit = page.locator('.oh-actions').getByRole('link', { name: '编辑这一页' });
    if ((await edit.count()) === 0) return;
    const file = decodeURIComponent(new URL((await edit.getAttribute('href')) ?? '').pathname).split(
      '/edit/main/',
    )[1];
    expect(existsSync(file ?? '')).toBe(true);
  });

test('a role’s page begins a suggestion about it, and an answer whether it was of help', async ({ page }) => {
  await page.goto(aRole);
  const title = await page.locator('h1').innerText();
  const actions = page.locator('.oh-actions');
  const begun = async (name: string) =>
    new URL((await actions.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '').searchParams;
  const suggestion = await begun('提个建议');
  expect(suggestion.get('page')).toContain(title);
  expect(suggestion.get('page')).toContain(aRole.slice(1));
  expect(suggestion.get('role')).toBe(title);
  expect((await begun('有')).get('template')).toBe('feedback.yml');
});

test('a list begins a new thing of its kind, half written', async ({ page }) => {
  await page.goto('./processes/');
  const link = page.getByRole('link', { name: '新建流程' });
  const { pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '');
  expect(pathname).toMatch(/\/new\/main\/content\/processes$/);
  expect(searchParams.get('value')).toContain('lanes:');
});
