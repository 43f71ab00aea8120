import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readSettings } from '../site/read-settings.ts';
import { aRole } from './site-map.ts';

const { base = '/' } = await readSettings();
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The built site on a server of its own, whose network can go and whose pages can change. */
class ChangingSite {
  /** What every HTML file goes through. */
  edit = (html: string): string => html;
  worker: string | undefined;
  isGone = false;
  #server: Server | undefined;

  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(base.length);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (this.isGone) {
        request.socket.destroy();
        return;
      }
      const send = (status: number, body: string | Buffer) => {
        response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
        response.end(body);
      };
      if (file === 'sw.js' && this.worker !== undefined) send(200, this.worker);
      else
        readFile(join('dist', file)).then(
          (bytes) => send(200, file.endsWith('.html') ? this.edit(bytes.toString('utf8')) : bytes),
          () => send(404, 'not found'),
        );
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, 'localhost', resolve));
    const { port } = this.#server.address() as AddressInfo; // it listens on a port
    return `http://localhost:${port}${base}`;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

let site: ChangingSite;
let home: string;
test.beforeEach(async () => {
  site = new ChangingSite();
  home = await site.start();
});
test.afterEach(() => {
  site.stop();
});

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, home).href);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const here = new URL(path, home).pathname;
  await expect.poll(() => page.evaluate((own) => caches.match(own).then(Boolean), here)).toBe(true);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a page once read is there without a network, in its own looks; another is said not to be', async ({
  page,
}) => {
  await visit(page, aRole);
  const title = await heading(page).innerText();
  const colour = await heading(page).evaluate((element) => getComputedStyle(element).fontSize);
  site.isGone = true;
  await page.goto(new URL(`${aRole}?from=chat`, home).href);
  await expect(heading(page)).toHaveText(title);
  expect(await heading(page).evaluate((element) => getComputedStyle(element).fontSize)).toBe(colour);
  await page.goto(new URL('./glossary/', home).href);
  await expect(heading(page)).toHaveText('断网也能看');
  await expect(page.locator('[data-part="missing"]')).toBeVisible();
  await expect(page.locator('oh-offline-shelf li a').first()).toHaveText(title);
});

test('with a network the reader sees what is new at once, never the copy', async ({ page }) => {
  await visit(page, aRole);
  site.edit = (html) => html.replace(/(<h1[^>]*>)[^<]*/, '$1新写的标题');
  await page.reload();
  await expect(heading(page)).toHaveText('新写的标题');
  site.isGone = true;
  await page.reload();
  await expect(heading(page)).toHaveText('新写的标题');
});

test('a new worker takes over without a word, and pages kept from before keep their styles', async ({
  page,
}) => {
  await visit(page, aRole);
  site.worker = `${await readFile('dist/sw.js', 'utf8')}\n// a newer build`;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null))
    .toBeNull();
  site.isGone = true;
  await page.reload();
  await expect(page.locator('[id^="duty-"]').first()).toBeAttached();
  const styled = await page.evaluate(() =>
    [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0),
  );
  expect(styled).toBe(true);
});

test('the whole handbook can be kept, and forgotten again', async ({ page }) => {
  await visit(page, './offline/');
  await page.getByRole('button', { name: '下载整本手册' }).click();
  await expect(page.locator('[data-part="status"]')).toContainText('都存好了', { timeout: 90_000 });
  site.isGone = true;
  await page.goto(new URL('./processes/', home).href);
  await expect(heading(page)).toHaveText('流程');
  await page.goto(new URL('./offline/', home).href);
  await page.getByRole('button', { name: '清掉存下的页' }).click();
  await expect(page.locator('oh-offline-shelf li')).toHaveCount(0);
});

test('a worker that is to leave takes its copies along', async ({ page }) => {
  await visit(page, aRole);
  const { farewell } = await import('../build/build-worker.ts');
  site.worker = farewell;
  // As the site is built with `offline: false`: its pages keep nothing any more.
  site.edit = (html) => html.replace(' data-keep', '');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('handbook-')).length),
    )
    .toBe(0);
});

test('answers of a login are not kept as pages', async ({ page }) => {
  await visit(page, aRole);
  await page.goto(new URL('./gone/', home).href);
  const kept = await page.evaluate(async () =>
    (await (await caches.open('handbook-pages')).keys()).map(({ url }) => new URL(url).pathname),
  );
  expect(kept).toEqual([new URL(aRole, home).pathname]);
});

test.describe('where nothing may be stored', () => {
  test('the site works as it does online', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(new URL(aRole, home).href);
    await expect(heading(page)).toBeVisible();
    await page.goto(new URL('./offline/', home).href);
    await expect(heading(page)).toHaveText('断网也能看');
    expect(errors).toEqual([]);
  });
});
