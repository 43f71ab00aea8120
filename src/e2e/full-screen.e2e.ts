import { type Locator, type Page, expect, test } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

/** The full-screen view of a process's swimlane, opened. */
async function openSheet(page: Page): Promise<{ sheet: Locator; width: () => Promise<number> }> {
  await page.goto('./processes/big-promotion/');
  await page.getByRole('button', { name: '全屏看' }).click();
  const sheet = page.getByRole('dialog', { name: '全屏看' }).locator('[data-sheet]');
  await expect(sheet).toHaveAttribute('aria-busy', 'false'); // what hands do is loaded
  const drawing = sheet.locator('svg');
  return { sheet, width: async () => (await drawing.boundingBox())?.width ?? 0 };
}

test('a swimlane opens on the whole screen, zooms, and gives the focus back on Escape', async ({ page }) => {
  await page.goto('/processes/inbound/');
  const open = page.getByRole('button', { name: '全屏看' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: '全屏看' });
  const drawing = dialog.locator('svg');
  await expect(drawing).toBeVisible();
  expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
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

for (const how of ['ControlOrMeta', 'middle'] as const)
  test(`a step opened beside by ${how} leaves the drawing open`, async ({ page, context }) => {
    const { sheet } = await openSheet(page);
    const beside = context.waitForEvent('page');
    const step = sheet.locator('a[data-node]').first();
    await step.click(how === 'middle' ? { button: how } : { modifiers: [how] });
    expect(new URL((await beside).url()).hash).toMatch(/^#step-/);
    await expect(sheet).toBeVisible();
  });

test('keys zoom, pan and put back', async ({ page }) => {
  const { sheet, width } = await openSheet(page);
  const first = await width();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(first * 1.4);
  const down = (): Promise<number> => sheet.evaluate((element) => element.scrollTop);
  const before = await down();
  await page.keyboard.press('ArrowDown');
  await expect.poll(down).toBeGreaterThan(before);
  await page.keyboard.press('-');
  await expect.poll(width).toBeLessThan(first * 1.3);
  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(first, 0);
});

test('the wheel zooms with Ctrl, about the pointer, and scrolls without', async ({ page }) => {
  const { sheet, width } = await openSheet(page);
  const box = sheet.locator('a[data-node]').nth(4);
  const place = await box.boundingBox();
  const [x, y] = [(place?.x ?? 0) + (place?.width ?? 0) / 2, (place?.y ?? 0) + (place?.height ?? 0) / 2];
  const first = await width();
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(first * 1.1);
  const after = await box.boundingBox();
  expect(Math.abs((after?.y ?? 0) + (after?.height ?? 0) / 2 - y)).toBeLessThan(40);
  const zoomed = await width();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => sheet.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  expect(await width()).toBeCloseTo(zoomed, 0);
});

test('a drag by mouse pans and follows no link; a key follows one after it', async ({ page }) => {
  const { sheet } = await openSheet(page);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('+');
  const place = await sheet.locator('a[data-node]').nth(2).boundingBox();
  const [x, y] = [(place?.x ?? 0) + 10, (place?.y ?? 0) + 10];
  const before = await sheet.evaluate((element) => element.scrollTop);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 60, { steps: 4 });
  await page.mouse.up();
  expect(await sheet.evaluate((element) => element.scrollTop)).toBeGreaterThan(before + 30);
  await expect(sheet).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await sheet.locator('a[data-node]').nth(2).press('Enter');
  await expect(sheet).toBeHidden();
  expect(new URL(page.url()).hash).toMatch(/^#step-/);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1000 } });

  test('two fingers spread enlarge the drawing, not the page', async ({ page }) => {
    const { width } = await openSheet(page);
    const first = await width();
    const touch = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: 400 - apart, y: 500 },
      { x: 400 + apart, y: 500 },
    ];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(50) });
    for (let apart = 60; apart <= 100; apart += 10) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
      // A finger moves no further than it is followed; a busy machine drops what comes sooner.
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(width).toBeGreaterThan(first * 1.6);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

test('the diagram can be taken along in every format its page offers', async ({ page, request }) => {
  await page.goto('/processes/inbound/');
  const files = await page
    .locator('figcaption a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)); // matched by `a`
  expect(files.map((file) => file.split('.').at(-1))).toEqual(['svg', 'png', 'bpmn']);
  for (const file of files) expect((await request.get(file)).ok()).toBe(true);
});
