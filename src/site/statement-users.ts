import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { titleOf } from '../graph/title-of.ts';
import type { PageLink } from './page-frame.ts';

/** Pages on which something rests on a statement, each once, in the order of the files. */
export function usersOf(handbook: Handbook, code: string): PageLink[] {
  const links = new Map<string, PageLink>();
  for (const { from } of handbook.usesOf('statements', code)) {
    if (from.kind === 'settings' || from.kind === 'sources') continue;
    const path = pathOf(from.kind, from.thing.id);
    if (!links.has(path)) links.set(path, { label: titleOf(from.thing), path });
  }
  return [...links.values()];
}
