import type { APIRoute } from 'astro';
import { markdownPathOf } from '../export/addresses.ts';
import { markdownPages, pageMarkdown, type MarkdownPage } from '../export/markdown/pages.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** Each page once more, as plain Markdown at its own address. */
export async function getStaticPaths() {
  return markdownPages(await loadHandbook()).map((page) => ({
    params: { page: markdownPathOf(page.path).slice(1, -'.md'.length) },
    props: page,
  }));
}

export const GET: APIRoute<MarkdownPage> = async ({ props }) =>
  new Response(await pageMarkdown(await loadHandbook(), props), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
