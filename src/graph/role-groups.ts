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
  const held = positions.map(({ role }) => role);
  const covered = positions.flatMap(({ covers = [] }) => covers.map(({ role }) => role));
  const rank = new Map<unknown, number>([...new Set([...held, ...covered])].map((role, at) => [role, at]));
  const rankOf = ({ id }: Thing<Role>) => rank.get(id) ?? Number.MAX_SAFE_INTEGER;
  const roles = [...handbook.roles.values()].sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  const byDepartment = Map.groupBy(roles, ({ data }) => data.department);
  return [...byDepartment].flatMap(([id, own]) => {
    const department = handbook.departments.get(id);
    return department ? [{ department, roles: own }] : [];
  });
}
