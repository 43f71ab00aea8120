import type { APIRoute } from 'astro';
import { schemaJson, schemaNames } from '../../../../export/api/responses.ts';
import { loadHandbook } from '../../../../site/load-handbook.ts';

/** JSON Schemas: of each kind of content file, and of each response. */
export function getStaticPaths() {
  return schemaNames.map((name) => ({ params: { name } }));
}

export const GET: APIRoute<Record<string, never>, { name: string }> = async ({ params }) =>
  new Response(schemaJson(await loadHandbook(), params.name), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
