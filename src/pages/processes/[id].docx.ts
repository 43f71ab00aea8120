import type { APIRoute, GetStaticPaths } from 'astro';
import { docxResponse } from '../../export/docx/docx-response.ts';
import { loadHandbook } from '../../site/load-handbook.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await loadHandbook()).processes.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  docxResponse(await loadHandbook(), 'processes', params.id);
