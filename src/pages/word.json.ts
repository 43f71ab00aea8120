import type { APIRoute } from 'astro';
import { aboutWord } from '../export/about-word.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** What the browser needs besides a page's Markdown to make a Word document of it. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await aboutWord(await loadHandbook())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
