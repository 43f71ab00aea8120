import { expect, test } from '@playwright/test';
import { aProcess, aRole } from './site-map.ts';

test('the codes of what a duty rests on show when asked for', async ({ page }) => {
  await page.goto(aRole);
  const codes = page.locator('[data-basis]').first();
  await expect(codes).toBeHidden();
  await page.getByLabel('显示依据编号').check();
  await expect(codes).toBeVisible();
});

test('a code opens the list its statement stands in', async ({ page }) => {
  await page.goto(aRole);
  await page.getByLabel('显示依据编号').check();
  const code = page.locator('[data-basis] a').first();
  const id = await code.innerText();
  await code.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('a second code on the same page opens its list too', async ({ page }) => {
  await page.goto('./sources/');
  const last = page.locator('details dt[id]').last();
  const id = (await last.getAttribute('id')) ?? '';
  await expect(last).toBeHidden();
  await page.evaluate((code) => (location.hash = code), id);
  await expect(last).toBeInViewport();
});

test('the contents stand in their place before the text has come', async ({ page }) => {
  await page.goto(aRole);
  const contents = page.locator('.right-sidebar');
  const before = await contents.boundingBox();
  await page.locator('.main-pane').evaluate((text) => {
    text.remove();
  });
  expect(await contents.boundingBox()).toEqual(before);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`follows a system that is ${colorScheme}`, async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const lightness = await page.evaluate(() => {
        const [red = 0, green = 0, blue = 0] = (
          getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
        ).map(Number);
        return (red + green + blue) / 3;
      });
      expect(lightness > 128).toBe(colorScheme === 'light');
    });
  });

test('paper shows the sheet, not the navigation', async ({ page }) => {
  await page.goto(aRole);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  for (const part of ['oh-sections', 'oh-search', '.right-sidebar', '.oh-actions'])
    await expect(page.locator(part).first(), part).toBeHidden();
});

test('paper shows no bar over the text, and no way to other pages', async ({ page }) => {
  await page.goto(aProcess);
  await page.emulateMedia({ media: 'print' });
  const position = await page
    .locator('.page > header')
    .evaluate((header) => getComputedStyle(header).position);
  expect(position).toBe('static');
  for (const part of ['.oh-neighbours', '.oh-legend', 'oh-contents'])
    await expect(page.locator(part).first(), part).toBeHidden();
});

test('the page styles no part of a drawing by chance', async ({ page }) => {
  await page.goto(aProcess);
  const differing = await page
    .locator('svg.oh-diagram rect[height]')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => parseFloat(getComputedStyle(box).height) !== Number(box.getAttribute('height')))
        .map((box) => box.outerHTML),
    );
  expect(differing).toEqual([]);
});

test('the contents mark the section one reads', async ({ page }) => {
  await page.goto(aRole);
  const marked = page.locator('oh-contents [aria-current]');
  await expect(marked).toHaveCount(1);
  await page.evaluate(() => document.querySelector('#processes')?.scrollIntoView());
  await expect(marked).toHaveAttribute('href', '#processes');
});

test('the sections show where one is, however far down the list it stands', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(aRole);
  await expect(page.locator('oh-sections [aria-current]')).toBeInViewport();
  expect(await page.locator('oh-sections').evaluate((list) => list.scrollTop)).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 720 }, hasTouch: true });

  test('the contents fold away once a section is chosen', async ({ page }) => {
    await page.goto(aRole);
    const section = page.locator('oh-contents a[href="#forms"]');
    await expect(section).toBeHidden();
    await page.locator('oh-contents summary').tap();
    await section.tap();
    await expect(section).toBeHidden();
    await expect(page.locator('#forms')).toBeInViewport();
    await expect(page.locator('oh-contents [data-current]')).toHaveText(String(await section.textContent()));
  });

  test('Esc folds the contents and gives the focus back', async ({ page }) => {
    await page.goto(aRole);
    const summary = page.locator('oh-contents summary');
    await summary.click();
    await page.locator('oh-contents a').first().focus();
    await page.keyboard.press('Escape');
    await expect(page.locator('oh-contents a').first()).toBeHidden();
    await expect(summary).toBeFocused();
  });

  test('behind the open menu nothing can be reached; Esc closes it', async ({ page }) => {
    await page.goto(aRole);
    await page.locator('.oh-menu').click();
    await expect(page.locator('.main-frame')).toHaveAttribute('inert');
    await page.keyboard.press('Escape');
    await expect(page.locator('oh-sections')).toBeHidden();
    await expect(page.locator('.main-frame')).not.toHaveAttribute('inert');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the codes show as they are, and there is nothing to ask for them', async ({ page }) => {
    await page.goto(aRole);
    await expect(page.getByLabel('显示依据编号')).toBeHidden();
    await expect(page.locator('[data-basis]').first()).toBeVisible();
    const shown = await page
      .locator('[data-basis]')
      .first()
      .evaluate((place) => getComputedStyle(place, '::before').content);
    expect(shown).toMatch(/\w+-\w+/);
  });

  test('a role sheet is whole and shows no button that does nothing', async ({ page }) => {
    await page.goto(aRole);
    await expect(page.locator('[id^="duty-"]').first()).toBeVisible();
    await expect(page.locator('oh-search button').first()).toBeDisabled();
  });
});
