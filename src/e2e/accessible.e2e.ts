import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageOfEachKind } from './site-map.ts';

/** Each theme and each width once: no rule of axe looks at both together. */
const screens = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const { colorScheme, width } of screens)
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    for (const path of pageOfEachKind)
      test(`${path} has no fault that axe can find`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .analyze();
        const faults = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
        );
        expect(faults).toEqual([]);
      });

    test('the open search dialog has none either', async ({ page }) => {
      await page.goto('./');
      await page.keyboard.press('/');
      await page.keyboard.type('退货');
      await expect(page.locator('oh-search dialog a').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('oh-search').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });
