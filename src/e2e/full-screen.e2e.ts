import { expect, test } from '@playwright/test';

test('a swimlane fills the screen, zooms, and gives the focus back on Escape', async ({ page }) => {
  await page.goto('/processes/inbound/');
  const open = page.getByRole('button', { name: '全屏看' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: '全屏看' });
  const drawing = dialog.locator('svg');
  await expect(drawing).toBeVisible();
  const before = (await drawing.boundingBox())?.width ?? 0;
  await dialog.getByRole('button', { name: '放大' }).click();
  const after = (await drawing.boundingBox())?.width ?? 0;
  expect(after).toBeGreaterThan(before * 1.2);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
  await expect(page.locator('.oh-drawing-wide svg')).toHaveCount(1);
});

test('a step in the full-screen drawing leads to its text', async ({ page }) => {
  await page.goto('/processes/inbound/');
  await page.getByRole('button', { name: '全屏看' }).click();
  const dialog = page.getByRole('dialog', { name: '全屏看' });
  await dialog.locator('a[data-node]').first().click();
  await expect(dialog).toBeHidden();
  expect(new URL(page.url()).hash).toMatch(/^#step-/);
});

test('the diagram can be taken along in every format its page offers', async ({ page, request }) => {
  await page.goto('/processes/inbound/');
  const files = await page
    .locator('figcaption a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)); // matched by `a`
  expect(files.map((file) => file.split('.').at(-1))).toEqual(['svg', 'png', 'bpmn']);
  for (const file of files) expect((await request.get(file)).ok()).toBe(true);
});
