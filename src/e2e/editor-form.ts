import { expect, type Locator, type Page } from '@playwright/test';
import { goodToken } from '../fixtures/forge/github-stand-in.ts';

/** Open one file in the editor, signed in. */
export async function openEntry(page: Page, entry: string): Promise<void> {
  await page.goto(`./admin/#/collections/${entry}`);
  await page.getByRole('button', { name: '使用访问令牌登录' }).click();
  await page.locator('input:visible').first().fill(goodToken);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.locator('section[data-key-path]').first()).toBeVisible({ timeout: 60_000 });
}

/** The part of the form that holds a field, unfolded and in view. */
export async function field(page: Page, path: string): Promise<Locator> {
  const section = page.locator(`section[data-key-path="${path}"]`);
  // A field is made when it comes into view.
  await page.mouse.move(600, 500);
  await expect(async () => {
    if ((await section.count()) === 0) await page.mouse.wheel(0, 400);
    await expect(section).toBeAttached({ timeout: 500 });
  }).toPass();
  await section.scrollIntoViewIfNeeded();
  return section;
}

/** One item of a list by its place. */
export async function item(page: Page, list: string, index: number): Promise<Locator> {
  const wrapper = (await field(page, list))
    .locator('.item-list')
    .first()
    .locator('> .item-wrapper')
    .nth(index);
  await wrapper.scrollIntoViewIfNeeded();
  return wrapper;
}

export async function unfold(wrapper: Locator): Promise<void> {
  await wrapper.getByRole('button', { name: '展开', exact: true }).first().click();
}

/** Pick one choice of a field that takes several. */
export async function choose(page: Page, path: string, choice: string): Promise<void> {
  await (await field(page, path)).getByRole('combobox').click();
  await page.getByRole('option', { name: choice }).click();
}
