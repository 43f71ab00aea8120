import type { APIRoute } from 'astro';
import { llmsText } from '../export/llms.ts';
import { loadHandbook } from '../site/load-handbook.ts';

export const GET: APIRoute = async () =>
  new Response(llmsText(await loadHandbook()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
