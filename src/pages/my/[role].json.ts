import type { APIRoute } from 'astro';
import { words, type Word } from '../../export/words.ts';
import { find } from '../../graph/handbook.ts';
import { loadHandbook } from '../../site/load-handbook.ts';
import { myPage } from '../../site/my-page.ts';

export async function getStaticPaths() {
  const handbook = await loadHandbook();
  return [...handbook.roles.keys()].map((role) => ({ params: { role } }));
}

/** What the home page shows once a reader has chosen this role. */
export const GET: APIRoute = async ({ params }) => {
  const handbook = await loadHandbook();
  const role = find(handbook, 'roles', params.role ?? '');
  const page = myPage(
    handbook,
    role,
    (word, values = {}) => words(`recurrence.${word}` as Word, values), // every part of a recurrence has a word
  );
  return new Response(JSON.stringify(page), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
