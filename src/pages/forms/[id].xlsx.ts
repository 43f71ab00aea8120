import type { APIRoute, GetStaticPaths } from 'astro';
import { writeFormWorkbook } from '../../export/xlsx/form-workbook.ts';
import { find } from '../../graph/handbook.ts';
import { loadHandbook } from '../../site/load-handbook.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { forms } = await loadHandbook();
  return [...forms.keys()].map((id) => ({ params: { id } }));
};

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const handbook = await loadHandbook();
  const { data } = find(handbook, 'forms', params.id);
  const bytes = await writeFormWorkbook(handbook, data);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
};
