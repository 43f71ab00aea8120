import type { Handbook } from './handbook.ts';
import { pathOf } from './paths.ts';
import { restingOn } from './resting-on.ts';
import { titleOf } from './title-of.ts';
import type { PageLink } from './page-link.ts';

/** Pages on which something rests on a statement. */
export function usersOf(handbook: Handbook, code: string): PageLink[] {
  return restingOn(handbook, code).map(({ kind, thing }) => ({
    label: titleOf(thing),
    path: pathOf(kind, thing.id),
  }));
}
