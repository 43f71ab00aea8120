import type { Role } from '../schema/role.ts';
import { perThing } from '../source/per-thing.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

const rolesByDepartment = perThing(({ roles }: Handbook) =>
  Map.groupBy<string, Thing<Role>>(roles.values(), ({ data }) => data.department),
);

/** The other roles of a role's department, in the order of their files. */
export function colleaguesOf(handbook: Handbook, { id, data }: Thing<Role>): Thing<Role>[] {
  return (rolesByDepartment(handbook).get(data.department) ?? []).filter((other) => other.id !== id);
}
