import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { ownName } from '../reader/own-name.ts';
import { oldestBrowsers } from './browsers.ts';
import { shellFiles } from './shell-files.ts';

/**
 * Sends a worker of ours away wherever it still runs, and all that it kept; see decision 012.
 *
 * What other handbooks of the host keep stays, also in the caches that all of them shared once.
 *
 * @param base Where the site lies on its host, with a slash at both ends.
 */
export function farewellTo(base: string): string {
  return `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith('${ownName(base, '')}')) await caches.delete(name);
    if (!/^handbook-(?:pages|assets|search|data)$/.test(name)) continue;
    const shared = await caches.open(name);
    for (const request of await shared.keys())
      if (new URL(request.url).pathname.startsWith('${base}')) await shared.delete(request);
    if ((await shared.keys()).length === 0) await caches.delete(name);
  }
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
})()));
`;
}

/**
 * Write the service worker of a built site, in one file, told what every page needs.
 *
 * @param dist Where the site was built to.
 */
export async function buildWorker(dist: string): Promise<void> {
  const shell = {
    assets: (await shellFiles(dist)).map((name) => `_astro/${name}`),
    data: ['finder.json', 'api/v1/glossary.json', 'favicon.svg'],
    offlinePage: 'offline/',
  };
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __SHELL__: JSON.stringify(shell), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: oldestBrowsers,
      lib: {
        entry: resolve('src/offline/service-worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}

/** In place of a worker, one that leaves. */
export async function buildFarewell(dist: string, base: string): Promise<void> {
  await writeFile(join(dist, 'sw.js'), farewellTo(base));
}
