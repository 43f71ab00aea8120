import type { APIRoute, GetStaticPaths } from 'astro';
import { writeBudgetWorkbook } from '../../export/xlsx/budget-workbook.ts';
import { find } from '../../graph/handbook.ts';
import { loadHandbook } from '../../site/load-handbook.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { budgets } = await loadHandbook();
  return [...budgets.keys()].map((id) => ({ params: { id } }));
};

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const handbook = await loadHandbook();
  const bytes = await writeBudgetWorkbook(handbook, find(handbook, 'budgets', params.id).data);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
};
