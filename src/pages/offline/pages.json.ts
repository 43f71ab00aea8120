import type { APIRoute } from 'astro';
import { sitePath } from '../../export/addresses.ts';
import { markdownPages } from '../../export/markdown/pages.ts';
import { loadHandbook } from '../../site/load-handbook.ts';

/** Every page worth having without a network. */
export const GET: APIRoute = async () => {
  const handbook = await loadHandbook();
  const worth = markdownPages(handbook).filter(({ path }) => !path.startsWith('/contribute/'));
  return new Response(JSON.stringify(worth.map(({ path }) => sitePath(handbook, path))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
