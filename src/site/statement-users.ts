import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { restingOn } from '../graph/resting-on.ts';
import { titleOf } from '../graph/title-of.ts';
import type { PageLink } from './page-frame.ts';

/** Pages on which something rests on a statement. */
export function usersOf(handbook: Handbook, code: string): PageLink[] {
  return restingOn(handbook, code).map(({ kind, thing }) => ({
    label: titleOf(thing),
    path: pathOf(kind, thing.id),
  }));
}
