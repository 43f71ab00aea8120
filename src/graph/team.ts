import type { Model, Position } from '../schema/model.ts';
import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import { find, type Handbook } from './handbook.ts';
import { bossOf } from './reporting-lines.ts';

/** The model the company uses now. */
export function activeModel(handbook: Handbook): Thing<Model> {
  return find(handbook, 'models', handbook.settings.data.model);
}

/** What a position is called in its model: its own title, or its role's. */
export function titleOfPosition(handbook: Handbook, { title, role, id }: Position): string {
  return title ?? (role === undefined ? id : find(handbook, 'roles', role).data.title);
}

/** Where a role stands in a model. */
export interface Standing {
  model: Thing<Model>;
  position: Position;
  /** The position is this role; otherwise it takes on the role's duties besides its own. */
  holds: boolean;
  boss: Position | undefined;
  peers: Position[];
  reports: Position[];
}

/** Every place a role has in a model: the positions that hold it, else those that cover it. */
export function standingsOf(role: Thing<Role>, model: Thing<Model>): Standing[] {
  const { positions } = model.data;
  const holders = positions.filter((position) => position.role === role.id);
  const chosen =
    holders.length > 0
      ? holders
      : positions.filter(({ covers }) => covers?.some((cover) => cover.role === role.id));
  return chosen.map((position) => ({
    model,
    position,
    holds: holders.length > 0,
    boss: bossOf(model.data, position),
    peers:
      position.reportsTo === undefined
        ? []
        : positions.filter(({ id, reportsTo }) => reportsTo === position.reportsTo && id !== position.id),
    reports: positions.filter(({ reportsTo }) => reportsTo === position.id),
  }));
}
