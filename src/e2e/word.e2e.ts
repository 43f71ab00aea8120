import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

/** Press the link and read the parts of the document that comes. */
async function saved(page: Page): Promise<{ name: string; text: (part: string) => string; parts: string[] }> {
  const begun = page.waitForEvent('download');
  await page.locator('a[data-word]').click();
  const download = await begun;
  const parts = unzipSync(await readFile(await download.path()));
  const text = (part: string) => new TextDecoder().decode(parts[part]);
  return { name: download.suggestedFilename(), text, parts: Object.keys(parts) };
}

test('a role sheet becomes a Word document in the browser', async ({ page }) => {
  await page.goto('/roles/copywriter/');
  const { name, text } = await saved(page);
  expect(name).toBe('文案编辑.docx');
  expect(text('word/document.xml')).toMatch(/<w:pStyle w:val="Heading2"\/>.*职责/s);
  expect(text('word/document.xml')).not.toContain('本页网址');
  expect(text('word/_rels/document.xml.rels')).toContain(
    `Target="${new URL('/roles/planner/', page.url()).href}`,
  );
  await expect(page.locator('a[data-word] + [role="status"]')).toHaveText('');
});

test('a process brings its drawing along', async ({ page }) => {
  await page.goto('/processes/return-exchange/');
  const { text, parts } = await saved(page);
  expect(text('word/document.xml')).toContain('泳道图');
  expect(parts.filter((path) => /^word\/media\/.*\.png$/.test(path))).toHaveLength(1);
});

test('a department is saved with the sheets of its roles', async ({ page }) => {
  await page.goto('/departments/promotion/');
  const roles = await page.locator('h2#roles ~ * a[href^="/roles/"]').allInnerTexts();
  expect(roles.length).toBeGreaterThan(1);
  const { text } = await saved(page);
  const sections = text('word/document.xml').match(/<w:sectPr/g);
  expect(sections?.length).toBeGreaterThan(roles.length);
});

test('says so when the site does not answer, and makes it the next time', async ({ page }) => {
  await page.goto('/roles/copywriter/');
  await page.route('**/word.json', (route) => route.abort());
  await page.locator('a[data-word]').click();
  await expect(page.locator('a[data-word] + [role="status"]')).toContainText('没做成');
  await page.unroute('**/word.json');
  expect((await saved(page)).name).toBe('文案编辑.docx');
});

test.describe('in a chat application', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 13) Chrome/116.0 Mobile MicroMessenger/8.0.40' });
  test('says where a file can be kept', async ({ page }) => {
    await page.goto('/roles/copywriter/');
    await page.locator('a[data-word]').click();
    await expect(page.locator('a[data-word] + [role="status"]')).toContainText('用浏览器打开');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no link that would lead nowhere', async ({ page }) => {
    await page.goto('/roles/copywriter/');
    await expect(page.locator('a[data-word]')).toBeHidden();
  });
});
