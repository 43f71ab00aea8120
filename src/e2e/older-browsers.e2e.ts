import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { shellFiles } from '../build/shell-files.ts';
import { isShipped } from '../fixtures/shipped-content.ts';
import { complaintsOf } from './complaints-of.ts';
import { forgetNewer } from './forget-newer.ts';
import { answer, dialog, field, hits, inText, search } from './search-page.ts';
import { aRole, pageOfEachKind } from './site-map.ts';

/** What came after the oldest browsers we promise to read in, Chrome 99 and Safari 15.4 (decision 012), as far as it can be told by its letters. */
const tooNew =
  /\.(?:toSorted|toReversed|toSpliced|with|findLast|findLastIndex|isWellFormed|toWellFormed|union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|checkVisibility|requestSubmit|showPicker|startViewTransition)\(|\b(?:Object|Map)\.groupBy\b|\bURL\.(?:canParse|parse)\b|\bPromise\.(?:withResolvers|try)\b|\bArray\.fromAsync\b|\bAbortSignal\.(?:any|timeout)\b|\bResponse\.json\b|\bRegExp\.escape\b|\bIntl\.DurationFormat\b|\bscheduler\.|\bIterator\.from\b|\brequestIdleCallback\b|\(\?<[=!]/;

/** What Word documents are made with looks behind where it knows that it can, and to fill in templates, which we have none of. */
const unused = ['`(?<=1)(?<!1)`', '"(?<!`)()"', '`(?<![^\\\\s*_~(])www\\\\.`', '`(?<=${'];

test('no script of a page uses what older browsers lack', async () => {
  const scripts = (await shellFiles('dist')).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const found = [...scripts.map((name) => `_astro/${name}`), 'sw.js', 'pagefind/pagefind.js'].flatMap(
    (name) => {
      const script = readFileSync(`dist/${name}`, 'utf8');
      const isWord = name.startsWith('_astro/save-as-word.');
      const own = (isWord ? unused : []).reduce((text, piece) => text.replace(piece, ''), script);
      const word = tooNew.exec(own)?.[0];
      return word === undefined ? [] : [`${name}: ${word}`];
    },
  );
  expect(found).toEqual([]);
});

test.describe('without what came later', () => {
  test.beforeEach(({ page }) => forgetNewer(page));

  test('every kind of page comes to life', async ({ page }) => {
    const complaints = complaintsOf(page);
    for (const path of pageOfEachKind) await page.goto(path, { waitUntil: 'load' });
    expect(complaints).toEqual([]);
  });

  test('the search answers, finds, asks the full text, and has missing words taken in', async ({ page }) => {
    test.skip(!isShipped, 'asks in words of the shipped handbook');
    const complaints = complaintsOf(page);
    await search(page, '退货的三个步骤谁负责');
    await expect(page.locator(hits).first()).toBeVisible();
    await page.locator(field).fill('直通车');
    await page.locator(inText).click();
    await expect(page.locator(inText)).toHaveCount(0);
    await expect(page.locator(`${dialog} [data-help]`)).not.toContainText('正文暂时搜不了');
    await page.locator(field).fill('zzqqxx');
    await expect(page.locator(`${dialog} [data-help] a[href*="zzqqxx"]`)).toBeVisible();
    await expect(page.locator(`${dialog} [data-help]`)).not.toContainText('正文暂时搜不了');
    await page.locator(field).fill('退货谁负责');
    await expect(page.locator(answer)).toContainText('售后客服');
    await page.locator(hits).first().click();
    await expect(page).toHaveURL(/\/roles\/after-sales-agent\//);
    expect(complaints).toEqual([]);
  });

  test('the duties narrow down, and the choice stays in the address', async ({ page }) => {
    await page.goto('./duties/');
    const all = await page.locator('oh-duties li').count();
    await page.locator('select[name="rhythm"]').selectOption('weekly');
    await expect.poll(() => page.locator('oh-duties li:visible').count()).toBeLessThan(all);
    await expect(page).toHaveURL(/\?rhythm=weekly$/);
  });

  test('a page becomes a Word document', async ({ page }) => {
    await page.goto(aRole);
    const begun = page.waitForEvent('download');
    await page.locator('a[data-word]').click();
    expect((await begun).suggestedFilename()).toMatch(/\.docx$/);
  });

  test('the whole handbook is kept for later', async ({ page }) => {
    await page.goto('./offline/');
    await page.locator('oh-offline-shelf [data-part="fetch"]').click();
    await expect(page.locator('oh-offline-shelf [data-part="status"]')).toContainText('都存好了', {
      timeout: 60_000,
    });
  });
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
