import type { APIRoute } from 'astro';
import { find } from '../../graph/handbook.ts';
import { daysFor } from '../../impact/changelog/days-for.ts';
import { siteChangelog } from '../../impact/changelog/site-changelog.ts';
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
  const hasChanges = daysFor((await siteChangelog()).days, { role: role.id }).length > 0;
  const page = myPage(handbook, role, hasChanges);
  return new Response(JSON.stringify(page), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
