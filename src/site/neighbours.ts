import type { PageLink } from '../graph/page-link.ts';
import type { SidebarGroup } from './section-pages.ts';

/** The pages before and after one, in the reading order of its section. */
export function neighboursOf(
  groups: readonly SidebarGroup[],
  path: string,
): { prev?: PageLink; next?: PageLink } {
  const links = groups.flatMap(({ links }) => links);
  const at = links.findIndex((link) => link.path === path);
  if (at === -1) return {};
  const [prev, next] = [links[at - 1], links[at + 1]];
  return { ...(prev ? { prev } : {}), ...(next ? { next } : {}) };
}
