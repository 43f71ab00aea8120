import type { APIRoute } from 'astro';
import { llmsFullText } from '../export/llms.ts';
import { loadHandbook } from '../site/load-handbook.ts';

export const GET: APIRoute = async () =>
  new Response(await llmsFullText(await loadHandbook()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
