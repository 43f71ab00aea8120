import type { Handbook } from './handbook.ts';
import { pathOf } from './paths.ts';
import { titleOf } from './title-of.ts';
import type { Target } from '../schema/reference.ts';
import type { PageLink } from './page-link.ts';

/** Things of one kind that point at something. */
export interface UsesOfKind {
  kind: Target;
  links: PageLink[];
}

/** Who points at a thing, by kind, each user once; the thing itself is left out. */
export function usesByKind(handbook: Handbook, target: Target, id: string): UsesOfKind[] {
  const users = handbook.usesOf(target, id).map(({ from }) => from);
  return [...Map.groupBy(users, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
    if (kind === 'settings' || kind === 'sources' || kind === 'guides') return [];
    const links = new Map(
      ofKind
        .filter(({ thing }) => kind !== target || thing.id !== id)
        .map(({ thing }) => [
          pathOf(kind, thing.id),
          { label: titleOf(thing), path: pathOf(kind, thing.id) },
        ]),
    );
    return links.size > 0 ? [{ kind, links: [...links.values()] }] : [];
  });
}
