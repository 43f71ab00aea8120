import type { PageLink } from './page-frame.ts';
import type { SidebarGroup } from './sidebar.ts';

/** The pages before and after one, in the order of its section's own groups of the sidebar. */
export function neighboursOf(
  [, ...ownGroups]: readonly SidebarGroup[],
  path: string,
): { prev?: PageLink; next?: PageLink } {
  const links = ownGroups.flatMap(({ links }) => links);
  const at = links.findIndex((link) => link.path === path);
  if (at === -1) return {};
  const [prev, next] = [links[at - 1], links[at + 1]];
  return { ...(prev ? { prev } : {}), ...(next ? { next } : {}) };
}
