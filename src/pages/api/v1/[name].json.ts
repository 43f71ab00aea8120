import type { APIRoute } from 'astro';
import { responseJson, responseNames } from '../../../export/api/responses.ts';
import { loadHandbook } from '../../../site/load-handbook.ts';

/** The handbook as data, one list at each address. */
export function getStaticPaths() {
  return responseNames.map((name) => ({ params: { name } }));
}

export const GET: APIRoute<Record<string, never>, { name: string }> = async ({ params }) =>
  new Response(await responseJson(await loadHandbook(), params.name), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
