import type { Duty, Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

/** One duty with the role that has it. */
export interface DutyEntry {
  role: Thing<Role>;
  duty: Duty;
  index: number;
}

/** Every duty of every role, role by role: by id, or in the order that is given. */
export function dutiesOf(
  handbook: Handbook,
  roles: Iterable<Thing<Role>> = handbook.roles.values(),
): DutyEntry[] {
  return [...roles].flatMap((role) => role.data.duties.map((duty, index) => ({ role, duty, index })));
}
