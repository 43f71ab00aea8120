import type { APIRoute } from 'astro';
import { robotsText } from '../export/robots.ts';
import { loadHandbook } from '../site/load-handbook.ts';

export const GET: APIRoute = async () =>
  new Response(robotsText(await loadHandbook()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
