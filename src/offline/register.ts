import { cacheNamesOf } from './cache-names.ts';
import { keep } from './keep.ts';

/**
 * Make the handbook readable without a network, from the second page on; the first is kept as well.
 *
 * In development a worker left over from a build is sent away; those of what else lies on the host stay.
 */
export async function registerWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  if (!import.meta.env.PROD) {
    const own = new URL(base, location.href).href;
    const left = (await serviceWorker.getRegistrations()).filter(({ scope }) => scope === own);
    await Promise.all(left.map((registration) => registration.unregister()));
    return;
  }
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(`${base.replace(/\/$/, '')}/sw.js`, { updateViaCache: 'none' });
  if (!isFirst) return;
  await serviceWorker.ready;
  await keep(await caches.open(cacheNamesOf(base).pages), location.pathname, 'page');
}
