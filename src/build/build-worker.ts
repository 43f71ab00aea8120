import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { shellFiles } from './shell-files.ts';

/** Sends a worker of ours away wherever it still runs, and all that it kept; see decision 012. */
export const farewell = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('handbook-')) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url);
})()));
`;

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
      target: ['chrome99', 'safari15.4', 'firefox97'],
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
export async function buildFarewell(dist: string): Promise<void> {
  await writeFile(join(dist, 'sw.js'), farewell);
}
