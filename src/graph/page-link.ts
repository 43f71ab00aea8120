import type { Position } from '../schema/model.ts';
import { find, type Handbook } from './handbook.ts';
import { pathOf } from './paths.ts';
import { titleOfPosition } from './team.ts';

/** A link to a page of the site; the path is below its base. */
export interface PageLink {
  label: string;
  path: string;
}

/** A position as a link to its role's sheet; a position without a sheet leads to its model. */
export function positionLink(handbook: Handbook, modelId: string, position: Position): PageLink {
  const label = titleOfPosition(handbook, position);
  return {
    label,
    path: position.role === undefined ? pathOf('models', modelId) : pathOf('roles', position.role),
  };
}

/** A link to a thing by its id. */
export function linkById(
  handbook: Handbook,
  kind: 'roles' | 'departments' | 'models' | 'processes' | 'forms' | 'meetings' | 'scorecards' | 'metrics',
  id: string,
): PageLink {
  return { label: find(handbook, kind, id).data.title, path: pathOf(kind, id) };
}
