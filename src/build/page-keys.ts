import { createHash } from 'node:crypto';
import { colleaguesOf } from '../graph/colleagues.ts';
import type { Handbook } from '../graph/handbook.ts';
import { daysFor } from '../impact/changelog/days-for.ts';
import type { ChangelogDay } from '../impact/changelog/read-changelog.ts';
import type { Role } from '../schema/role.ts';
import { fontsKey } from '../site/fonts.ts';
import { pageCare } from '../site/page-care.ts';
import type { Thing } from '../source/thing.ts';
import { filesKey } from './build-key.ts';

/** What is made of one role alone: its sheet, its first ninety days, and what else is fetched of it. */
const pagesOf = (id: string): string[] => [
  `/roles/${id}/`,
  `/roles/${id}.md`,
  `/onboarding/${id}/`,
  `/my/${id}.json`,
  `/meetings/${id}.ics`,
  `/share/roles/${id}.png`,
];

/** What no page says of another role than its own, a self-test apart. `npm run reproducible` tries whether that is so. */
const ownMatters: ReadonlySet<string> = new Set<keyof Role>([
  'mission',
  'duties',
  'capabilities',
  'worksWith',
  'tools',
  'metrics',
  'onboarding',
  'notes',
  'review',
]);

/**
 * Give the pages of each role a key that holds all they are made from: the code, the content other than roles, what
 * a list of roles says of each, and the role itself. Where the build before had the same, its page is taken over.
 *
 * Other pages have no key and are made anew: there are few of them, and most of them show a little of everything.
 *
 * @param days What changed on which day.
 */
export async function withKeys<P extends { pathname: string }>(
  paths: readonly P[],
  handbook: Handbook,
  days: readonly ChangelogDay[],
): Promise<(P & { cacheKey?: string })[]> {
  const shared = await sharedKey(handbook);
  const keys = new Map<string, string>();
  for (const role of handbook.roles.values()) {
    const key = digest(shared, await partsOf(handbook, role, days));
    for (const page of pagesOf(role.id)) keys.set(page, key);
    keys.set(`/onboarding/${role.id}/quiz.json`, digest(key, standardsNear(handbook, role)));
  }
  return paths.map((path) => {
    const cacheKey = keys.get(path.pathname);
    return cacheKey === undefined ? path : { ...path, cacheKey };
  });
}

/** What all these pages rest on. */
async function sharedKey(handbook: Handbook): Promise<string> {
  const files = await filesKey('.', (file) => !file.startsWith('content/roles/'));
  const outlines = [...handbook.roles.values()].map(({ id, data }) => [
    id,
    Object.entries(data).filter(([field]) => !ownMatters.has(field)),
  ]);
  return digest(files, outlines, await fontsKey());
}

/** What only the pages of this role rest on. */
async function partsOf(
  handbook: Handbook,
  role: Thing<Role>,
  days: readonly ChangelogDay[],
): Promise<unknown> {
  const hasChanges = daysFor(days, { role: role.id }).length > 0;
  return [role.data, role.body?.text, await pageCare(handbook, role, undefined), hasChanges];
}

/** What the wrong answers of a self-test say: how colleagues do their duties well. */
function standardsNear(handbook: Handbook, role: Thing<Role>): unknown {
  return colleaguesOf(handbook, role).map(({ data }) => data.duties.map(({ standard }) => standard));
}

function digest(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
