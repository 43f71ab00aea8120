import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { headerPolicy, metaPolicy } from '../site/content-security-policy.ts';
import { themeScript } from '../theme/theme-script.ts';
import { aProcess, aRole } from './site-map.ts';

/** Pages of the build with rules of their own: the editor. */
const ownRules = /^dist\/admin\//;
const pages = globSync('dist/**/*.html').filter((file) => !ownRules.test(file));

test('every page carries the policy before anything it could forbid, and no script but the theme’s', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`;
  const wrong = pages.filter((file) => {
    const html = readFileSync(file, 'utf8');
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(
      ([, text]) => text,
    );
    const before = html.slice(0, html.indexOf(policy));
    return (
      !html.includes(policy) ||
      /<(?:script|style|link|title)\b/.test(before) ||
      inline.some((text) => text !== themeScript) ||
      /<style\b|<[^>]+\son\w+\s*=/.test(html.replace(/<svg[^]*?<\/svg>/g, ''))
    );
  });
  expect(pages.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test.describe('a page', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
  });

  test('runs no script that content smuggled into it', async ({ page }) => {
    await page.route(`**/${aRole.slice(2)}`, async (route) => {
      const response = await route.fetch();
      const payload =
        '<script>window.pwned = 1</script><img src="x" onerror="window.pwned = 2">' +
        '<script src="https://elsewhere.invalid/x.js"></script><a id="bait" href="javascript:window.pwned=3">x</a>';
      await route.fulfill({ response, body: (await response.text()).replace('<main', `${payload}<main`) });
    });
    await page.goto(aRole);
    await page.locator('#bait').click();
    await expect
      .poll(() => page.evaluate<string[]>('violations'))
      .toEqual(
        expect.arrayContaining([
          'script-src-elem inline',
          'script-src-attr inline',
          'script-src-elem https://elsewhere.invalid/x.js',
        ]),
      );
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  });

  test('searches, shows a drawing on the whole screen and changes its theme under the policy', async ({
    page,
  }) => {
    // As a server sends it, too: both policies hold.
    await page.route('**/processes/return-exchange/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': headerPolicy },
      });
    });
    await page.goto(aProcess);
    await page.locator('oh-full-screen [data-does="open"]').first().click();
    await page.locator('oh-full-screen dialog[open] [data-does="close"]').click();
    await page.keyboard.press('/');
    await page.locator('oh-search input').fill('退货登记');
    await expect(page.locator('oh-search [role="tabpanel"] li').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('header oh-theme select').selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await page.evaluate<string[]>('violations')).toEqual([]);
  });

  test('opens in the theme that was chosen before, and follows the device again', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(aRole);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.locator('header oh-theme select').selectOption('dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('header oh-theme select')).toHaveValue('dark');
    await page.locator('header oh-theme select').selectOption('auto');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
