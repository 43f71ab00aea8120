import type { APIRoute } from 'astro';
import { webManifest } from '../export/share/web-manifest.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** What a phone has to know to put the handbook among its applications. */
export const GET: APIRoute = async () =>
  new Response(webManifest(await loadHandbook()), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
