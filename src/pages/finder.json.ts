import type { APIRoute } from 'astro';
import { finderFile } from '../search/records/finder-file.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** What the search dialog loads when it is first opened. */
export const GET: APIRoute = async () => {
  const file = finderFile(await loadHandbook());
  return new Response(file, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
