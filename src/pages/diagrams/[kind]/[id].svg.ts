import type { APIRoute } from 'astro';
import { diagramsOf, diagramSvg, type DiagramKind } from '../../../export/diagrams/diagram-files.ts';
import { loadHandbook } from '../../../site/load-handbook.ts';

/** The diagram of each process and each model, to take along. */
export async function getStaticPaths() {
  return diagramsOf(await loadHandbook()).map((params) => ({ params }));
}

export const GET: APIRoute<Record<string, never>, { kind: DiagramKind; id: string }> = async ({ params }) =>
  new Response(await diagramSvg(await loadHandbook(), params.kind, params.id), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
