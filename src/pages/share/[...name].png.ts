import type { APIRoute, GetStaticPaths } from 'astro';
import { shareNames } from '../../export/share/share-pages.ts';
import { sharePng } from '../../export/share/share-png.ts';
import { loadHandbook } from '../../site/load-handbook.ts';

/** What chat applications show of a page that is passed on. */
export const getStaticPaths: GetStaticPaths = async () =>
  shareNames(await loadHandbook()).map((name) => ({ params: { name } }));

export const GET: APIRoute<Record<string, never>, { name: string }> = async ({ params }) => {
  const bytes = await sharePng(await loadHandbook(), params.name);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
