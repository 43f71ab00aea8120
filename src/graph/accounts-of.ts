import type { Settings } from '../schema/settings.ts';
import type { RoleId } from '../schema/reference.ts';

/** Who holds a role on the forge: users, groups and mail addresses as the settings name them, without `@`. */
export function accountsOf({ accounts = [] }: Settings, role: RoleId): readonly string[] {
  return [...new Set(accounts.filter((entry) => entry.role === role).flatMap(({ names }) => names))];
}
