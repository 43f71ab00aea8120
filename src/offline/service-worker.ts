import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist, type SerwistPlugin } from 'serwist';
import { cacheNamesOf } from './cache-names.ts';
import { fewAtATime } from './few-at-a-time.ts';
import { isOurAnswer, keep, type AnswerKind } from './keep.ts';
import { takeOver } from './take-over.ts';

/** Written in by the build: files that every page needs, and the page shown for those that are not there. */
declare const __SHELL__: { assets: string[]; data: string[]; offlinePage: string };

/** What a service worker is given; the project's own types are those of pages. */
interface WorkerScope {
  registration: { scope: string };
  clients: { matchAll: (options: { includeUncontrolled: boolean }) => Promise<readonly { url: string }[]> };
  addEventListener: (
    type: 'install' | 'activate',
    listener: (event: { waitUntil: (work: Promise<unknown>) => void }) => void,
  ) => void;
}
const shell = __SHELL__; // once: the build writes the whole list wherever the name stands
const worker = globalThis as unknown as WorkerScope; // this file runs nowhere else
const scope = new URL(worker.registration.scope);
const cacheNames = cacheNamesOf(scope.pathname);
/** Pages that sign in or out, or edit: never from a cache. */
const notOurs = /^(?:admin|oauth2)\//;
const pathIn = (url: URL): string => url.pathname.slice(scope.pathname.length);
const isOurs = (url: URL): boolean =>
  url.origin === scope.origin && url.pathname.startsWith(scope.pathname) && !notOurs.test(pathIn(url));

/** What a copy depends on is its address: many servers send `Vary: Origin`, and scripts are asked for with an origin. */
const byAddress = { ignoreVary: true } as const;

/** One copy of a page, whatever was asked of it, and whether its last slash was written. */
const onePage: SerwistPlugin = {
  cacheKeyWillBeUsed: ({ request }) => {
    const { origin, pathname } = new URL(request.url);
    return Promise.resolve(origin + pathname.replace(/\/[^/.]+$/, '$&/'));
  },
};
/** What a login says in place of a page or a file is not kept. */
const only = (kind: AnswerKind): SerwistPlugin => ({
  cacheWillUpdate: ({ response }) => Promise.resolve(isOurAnswer(response, kind) ? response : null),
});
/** The day of a role is shown at home, where its reader may not have been yet. */
const withHome: SerwistPlugin = {
  cacheDidUpdate: async ({ request }) => {
    if (!/^my\//.test(pathIn(new URL(request.url)))) return;
    const pages = await caches.open(cacheNames.pages);
    if (!(await pages.match(scope, byAddress))) await keep(pages, scope.href, 'page');
  },
};
/** No network and no copy: the page that says what can be read all the same. */
const offlinePage: SerwistPlugin = {
  handlerDidError: () => caches.match(new URL(shell.offlinePage, scope), byAddress),
};

const day = 24 * 60 * 60;
const serwist = new Serwist({
  // A new worker takes over at once: pages come from the network first, and files are named by their content.
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request, url }) => request.mode === 'navigate' && isOurs(url),
      handler: new NetworkFirst({
        cacheName: cacheNames.pages,
        networkTimeoutSeconds: 4,
        matchOptions: byAddress,
        plugins: [onePage, only('page'), offlinePage],
      }),
    },
    {
      matcher: ({ url }) => isOurs(url) && /^_astro\//.test(pathIn(url)),
      handler: new CacheFirst({
        cacheName: cacheNames.assets,
        matchOptions: byAddress,
        plugins: [only('file'), new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: 90 * day })],
      }),
    },
    {
      matcher: ({ url }) => isOurs(url) && /^pagefind\/(?:index|fragment)\//.test(pathIn(url)),
      handler: new CacheFirst({
        cacheName: cacheNames.search,
        matchOptions: byAddress,
        plugins: [only('file'), new ExpirationPlugin({ maxEntries: 400, maxAgeSeconds: 30 * day })],
      }),
    },
    {
      matcher: ({ url }) =>
        isOurs(url) &&
        /^(?:finder\.json$|api\/v1\/glossary\.json$|my\/|onboarding\/.+\.json$|favicon|icons\/|pagefind\/)/.test(
          pathIn(url),
        ),
      handler: new NetworkFirst({
        cacheName: cacheNames.data,
        networkTimeoutSeconds: 4,
        matchOptions: { ...byAddress, ignoreSearch: true },
        plugins: [only('file'), withHome],
      }),
    },
  ],
});

worker.addEventListener('install', (event) => {
  event.waitUntil(fillShell());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver(cacheNames, isOurs));
});
serwist.addEventListeners();

/** Fetch what is not there yet; files whose names tell their content are never fetched twice. */
async function fillShell(): Promise<void> {
  const assets = await caches.open(cacheNames.assets);
  const data = await caches.open(cacheNames.data);
  const addressOf = (path: string): string => new URL(path, scope).href;
  await fewAtATime(shell.assets.map(addressOf), async (address) => {
    if (!(await assets.match(address, byAddress))) await keep(assets, address, 'file');
  });
  await fewAtATime(shell.data.map(addressOf), (address) => keep(data, address, 'file'));
  await keep(data, addressOf(shell.offlinePage), 'page');
  await keepOpen();
}

/** Keep what is read already: the page of a first visit came before its worker. */
async function keepOpen(): Promise<void> {
  const pages = await caches.open(cacheNames.pages);
  for (const { url } of await worker.clients.matchAll({ includeUncontrolled: true })) {
    const open = new URL(url);
    const address = open.origin + open.pathname;
    if (!isOurs(open) || (await pages.match(address, byAddress))) continue;
    await keep(pages, address, 'page').catch(() => undefined); // there is no such page
  }
}
