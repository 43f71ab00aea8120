import type { Department } from '../schema/department.ts';
import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';
import { activeModel } from './team.ts';

/** The roles of one department. */
export interface RoleGroup {
  department: Thing<Department>;
  roles: Thing<Role>[];
}

/**
 * Roles by the department they usually belong to, in the order of the active model from the top down; what
 * the model does not have comes after, by id. Departments without roles are left out.
 */
export function roleGroups(handbook: Handbook): RoleGroup[] {
  const { positions } = activeModel(handbook).data;
  const rank = new Map<string, number>();
  for (const [index, { role, covers = [] }] of positions.entries())
    for (const [depth, id] of [role, ...covers.map((cover) => cover.role)].entries())
      if (id !== undefined && !rank.has(id)) rank.set(id, index + (depth === 0 ? 0 : positions.length));
  const rankOf = ({ id }: Thing<Role>) => rank.get(id) ?? Number.MAX_SAFE_INTEGER;
  const roles = [...handbook.roles.values()].sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  const byDepartment = Map.groupBy(roles, ({ data }) => data.department);
  return [...byDepartment].flatMap(([id, own]) => {
    const department = handbook.departments.get(id);
    return department ? [{ department, roles: own }] : [];
  });
}
