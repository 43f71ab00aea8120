import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { shellFiles } from '../build/shell-files.ts';
import { aRole } from './site-map.ts';

/** Of the year after the oldest browsers we promise to read in: Chrome 99 and Safari 15.4 (decision 012). */
const tooNew =
  /\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|isWellFormed)\(|\b(?:Object|Map)\.groupBy\b|\bURL\.(?:canParse|parse)\b|\bPromise\.(?:withResolvers|try)\b|\bArray\.fromAsync\b|\bSet\.prototype\.(?:union|difference)|\bscheduler\.|\bIterator\.from\b/;

test('no script of a page uses what older browsers lack', async () => {
  const scripts = (await shellFiles('dist')).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const found = [...scripts.map((name) => `_astro/${name}`), 'sw.js'].flatMap((name) => {
    const word = tooNew.exec(readFileSync(`dist/${name}`, 'utf8'))?.[0];
    return word === undefined ? [] : [`${name}: ${word}`];
  });
  expect(found).toEqual([]);
});

test.describe('without popovers', () => {
  test.use({ viewport: { width: 360, height: 720 }, javaScriptEnabled: false, serviceWorkers: 'block' });

  test('the menu follows the text and covers nothing', async ({ page }) => {
    // As a browser that knows no popovers reads the page: the attribute means nothing, the fallback holds.
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const type = response.headers()['content-type'] ?? '';
      if (!/html|css/.test(type)) return route.fulfill({ response });
      const text = (await response.text())
        .replaceAll(' popover=""', '')
        .replaceAll(/ popover(?=[ >])/g, '')
        .replaceAll(/@supports not selector\(:popover-open\)/g, '@supports (display: block)');
      return route.fulfill({ response, body: text });
    });
    await page.goto(aRole);
    const heading = page.getByRole('heading', { level: 1 });
    const onTop = await heading.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    expect(onTop).toBe(true);
    const menu = page.locator('oh-sections');
    await expect(menu).toBeVisible();
    const [text, after] = await Promise.all([heading.boundingBox(), menu.boundingBox()]);
    expect(after?.y ?? 0).toBeGreaterThan(text?.y ?? 0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
