import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What Sveltia CMS would have from elsewhere, fonts it has at hand too and GitHub's health: its policy refuses both. */
const refusedInEditor =
  /Content Security Policy|^asked https:\/\/(?:cdn\.jsdelivr\.net\/fontsource|www\.githubstatus\.com)\//;

/** Open pages and say what they did that no page of the handbook does: ran a script, asked another host, complained. */
export async function crawl(browser: Browser, origin: string, paths: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  const context = await browser.newContext({ locale: 'zh-CN' });
  for (const path of paths) {
    const page = await context.newPage();
    listen(page, origin, (what) => {
      if (path !== '/admin/' || !refusedInEditor.test(what)) wrong.push(`${path}: ${what}`);
    });
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    if ((await page.evaluate('window.pwned')) !== undefined) wrong.push(`${path}: ran a script`);
    await page.close();
  }
  await context.close();
  return wrong;
}

/** Search for words and look at what is found. */
export async function searchFor(
  browser: Browser,
  origin: string,
  words: readonly string[],
): Promise<string[]> {
  const wrong: string[] = [];
  const page = await browser.newPage();
  listen(page, origin, (what) => wrong.push(`search: ${what}`));
  await page.goto(`${origin}/`);
  await page.keyboard.press('/');
  for (const word of words) {
    await page.locator('oh-search input').fill(word);
    await page.waitForTimeout(1500);
    if ((await page.evaluate('window.pwned')) !== undefined) wrong.push(`search for ${word}: ran a script`);
  }
  await page.close();
  return wrong;
}

/** XML, alone or in a workbook or document, that a browser cannot parse or that could run something. */
export async function brokenXml(context: BrowserContext, dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const page = await context.newPage();
  const wrong: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    for (const [part, text] of await xmlIn(path)) {
      const found = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        const runs = [...parsed.querySelectorAll('*')].filter(
          (element) =>
            element.localName === 'script' ||
            [...element.attributes].some(
              ({ name, value }) =>
                /^on/i.test(name) || (/(?:^|:)(?:href|src)$/.test(name) && /^\s*javascript:/i.test(value)),
            ),
        );
        return parsed.querySelector('parsererror')?.textContent ?? runs[0]?.outerHTML;
      }, text);
      if (found !== undefined)
        wrong.push(`${relative(dist, path).split(sep).join('/')} ${part}: ${found.slice(0, 200)}`);
    }
  }
  await page.close();
  return wrong;
}

/** The XML of a file: the file itself, or, of one that is packed, each of its parts. */
async function xmlIn(path: string): Promise<[part: string, text: string][]> {
  if (/\.(?:svg|xml|bpmn|atom)$/.test(path)) return [['', await readFile(path, 'utf8')]];
  if (!path.endsWith('.xlsx')) return [];
  const parts = unzipSync(await readFile(path), { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  return Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
}

function listen(page: Page, origin: string, say: (what: string) => void): void {
  page.on('dialog', (dialog) => {
    say(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') say(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    say(`error: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isHere = [`${origin}/`, `blob:${origin}/`, 'data:'].some((start) => url.startsWith(start));
    if (!isHere) say(`asked ${url}`);
  });
}
