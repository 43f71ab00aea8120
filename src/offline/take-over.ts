import { cacheKinds, type CacheNames } from './cache-names.ts';

/**
 * Take over what is ours from the caches that all handbooks of a host shared once; what is another's stays there.
 *
 * @param isOurs Whether an address is one of this handbook.
 */
export async function takeOver(names: CacheNames, isOurs: (url: URL) => boolean): Promise<void> {
  for (const kind of cacheKinds) {
    const shared = `handbook-${kind}`;
    if (!(await caches.has(shared))) continue;
    const [from, to] = [await caches.open(shared), await caches.open(names[kind])];
    for (const request of await from.keys()) {
      if (!isOurs(new URL(request.url))) continue;
      const copy = (await to.match(request)) ? undefined : await from.match(request);
      if (copy) await to.put(request, copy);
      await from.delete(request);
    }
    if ((await from.keys()).length === 0) await caches.delete(shared);
  }
}
