import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

const departments = new WeakMap<Handbook, Map<string, Thing<Role>[]>>();

/** The other roles of a role's department, in the order of their files. */
export function colleaguesOf(handbook: Handbook, { id, data }: Thing<Role>): Thing<Role>[] {
  let roles = departments.get(handbook);
  if (!roles) {
    roles = Map.groupBy<string, Thing<Role>>(
      handbook.roles.values(),
      ({ data: { department } }) => department,
    );
    departments.set(handbook, roles);
  }
  return (roles.get(data.department) ?? []).filter((other) => other.id !== id);
}
