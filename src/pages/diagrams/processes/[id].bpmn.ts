import type { APIRoute } from 'astro';
import { diagramBpmn, diagramsOf } from '../../../export/diagrams/diagram-files.ts';
import { loadHandbook } from '../../../site/load-handbook.ts';

/** Each process as BPMN 2.0, with its diagram. */
export async function getStaticPaths() {
  const processes = diagramsOf(await loadHandbook()).filter(({ kind }) => kind === 'processes');
  return processes.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(await diagramBpmn(await loadHandbook(), params.id), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
