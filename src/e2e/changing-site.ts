import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { readSettings } from '../site/read-settings.ts';

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

/** The built site on a server of its own, whose network can go and whose pages can change; under `twin/` once more. */
export class ChangingSite {
  /** What every HTML file goes through. */
  edit = (html: string): string => html;
  /** The script of the worker, where it is not the built one. */
  worker: string | undefined;
  /** Sent with every answer. */
  headers: Record<string, string> = {};
  /** Whether a login steps in where a file is asked for, and sends to a page of its own. */
  isLocked = (file: string): boolean => file === '';
  /** Whether its network is gone: every request is cut off. */
  isGone = false;
  /** Its address; there is one while it is started. */
  home = '';
  #server: Server | undefined;

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
        .slice(base.length)
        .replace(/^twin\//, '');
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (this.isGone) {
        request.socket.destroy();
        return;
      }
      const send = (status: number, body: string | Buffer) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(status, { ...this.headers, 'content-type': type }).end(body);
      };
      if (file === 'login.html') send(200, '<!doctype html><title>登录</title><h1>登录</h1>');
      else if (this.isLocked(file)) response.writeHead(302, { location: `${base}login.html` }).end();
      else if (file === 'sw.js' && this.worker !== undefined) send(200, this.worker);
      else
        readFile(join('dist', file)).then(
          (bytes) => send(200, file.endsWith('.html') ? this.edit(bytes.toString('utf8')) : bytes),
          () => send(404, 'not found'),
        );
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, 'localhost', resolve));
    const { port } = this.#server.address() as AddressInfo; // it listens on a port
    this.home = `http://localhost:${port}${base}`;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

/** A site for the tests of a file, started anew for each, in the state it begins in. */
export function siteOfEachTest(): ChangingSite {
  const site = new ChangingSite();
  test.beforeEach(async () => {
    Object.assign(site, new ChangingSite());
    await site.start();
  });
  test.afterEach(() => {
    site.stop();
  });
  return site;
}

/** Addresses in a cache; none when there is no such cache. */
export async function keptIn(page: Page, cache: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    if (!(await caches.has(name))) return [];
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  }, cache);
}
