/** Caches of the handbook, for the worker that fills them and the page that lists them. */
export const cacheNames = {
  pages: 'handbook-pages',
  assets: 'handbook-assets',
  search: 'handbook-search',
  data: 'handbook-data',
} as const;
