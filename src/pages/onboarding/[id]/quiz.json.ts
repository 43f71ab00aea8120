import type { APIRoute } from 'astro';
import { words } from '../../../i18n/words.ts';
import { find } from '../../../graph/handbook.ts';
import { askWords } from '../../../onboarding/quiz/ask-words.ts';
import { buildQuiz } from '../../../onboarding/quiz/build-quiz.ts';
import { loadHandbook } from '../../../site/load-handbook.ts';

export async function getStaticPaths() {
  const handbook = await loadHandbook();
  return [...handbook.roles.keys()].map((id) => ({ params: { id } }));
}

/** The questions of the self-test about one role. */
export const GET: APIRoute = async ({ params }) => {
  const handbook = await loadHandbook();
  const questions = buildQuiz(handbook, find(handbook, 'roles', params.id ?? ''), askWords(words));
  return new Response(JSON.stringify(questions), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
