import { forgeLinks } from '../edit/forge-links.ts';
import type { Handbook } from '../graph/handbook.ts';

/** Where the forge shows the commits that touched the content; nothing where it has no such page. */
export function contentHistory({ settings }: Handbook): string | undefined {
  const { forge } = settings.data;
  return forge && forgeLinks(forge, 'content').history;
}
