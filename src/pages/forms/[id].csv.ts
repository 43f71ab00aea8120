import type { APIRoute, GetStaticPaths } from 'astro';
import { formCsv } from '../../export/form-csv.ts';
import { find } from '../../graph/handbook.ts';
import { loadHandbook } from '../../site/load-handbook.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { forms } = await loadHandbook();
  return [...forms.keys()].map((id) => ({ params: { id } }));
};

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const { data } = find(await loadHandbook(), 'forms', params.id);
  return new Response(formCsv(data), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
