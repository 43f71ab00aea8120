import { ownName } from '../reader/own-name.ts';

/** What is kept in caches: pages, what they are made of, the full-text index, and data that pages fetch. */
export const cacheKinds = ['pages', 'assets', 'search', 'data'] as const;

/** Caches of a handbook by what they hold: for the worker that fills them and the page that lists them. */
export type CacheNames = Readonly<Record<(typeof cacheKinds)[number], string>>;

/**
 * The caches of the handbook that lies under an address of its host.
 *
 * @param base With a slash at both ends.
 */
export function cacheNamesOf(base: string): CacheNames {
  return {
    pages: ownName(base, 'pages'),
    assets: ownName(base, 'assets'),
    search: ownName(base, 'search'),
    data: ownName(base, 'data'),
  };
}
