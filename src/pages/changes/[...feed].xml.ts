import type { APIRoute } from 'astro';
import { siteAddress } from '../../export/addresses.ts';
import { words } from '../../i18n/words.ts';
import { find } from '../../graph/handbook.ts';
import { overviewPages } from '../../graph/paths.ts';
import { atomFeed } from '../../impact/changelog/atom-feed.ts';
import { daysFor } from '../../impact/changelog/days-for.ts';
import { siteChangelog } from '../../impact/changelog/site-changelog.ts';
import { loadHandbook } from '../../site/load-handbook.ts';

/** One feed for everyone, one for each role that something changed for; none without history. */
export async function getStaticPaths() {
  const [handbook, { days }] = await Promise.all([loadHandbook(), siteChangelog()]);
  if (days.length === 0) return [];
  const roles = [...handbook.roles.keys()].filter((role) => daysFor(days, { role }).length > 0);
  return [
    { params: { feed: 'feed' }, props: { role: undefined } },
    ...roles.map((role) => ({ params: { feed: `roles/${role}` }, props: { role } })),
  ];
}

export const GET: APIRoute<{ role: string | undefined }> = async ({ props: { role } }) => {
  const handbook = await loadHandbook();
  const { days, origin } = await siteChangelog();
  const { title, company } = handbook.settings.data;
  const own = role === undefined ? days : daysFor(days, { role });
  const what =
    role === undefined
      ? overviewPages['/changes/']
      : words('changes.of', { who: find(handbook, 'roles', role).data.title });
  const page = role === undefined ? '/changes/' : `/changes/roles/${role}/`;
  const frame = {
    title: `${what} · ${title}`,
    author: company,
    self: siteAddress(handbook, role === undefined ? '/changes/feed.xml' : `/changes/roles/${role}.xml`),
    page: siteAddress(handbook, page),
    origin,
    scope: role ?? '',
    updated: days[0]?.time ?? '',
    addressOf: ({ day }: { day: string }) =>
      siteAddress(
        handbook,
        role === undefined ? `/changes/${day.slice(0, 7)}/#d-${day}` : `${page}#d-${day}`,
      ),
    beginning: words('changes.beginning'),
  };
  return new Response(atomFeed(frame, own), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
