import { accountsOf } from '../../graph/accounts-of.ts';
import { actingRole } from '../../graph/stand-in.ts';
import type { Handbook } from '../../graph/handbook.ts';
import type { RoleId } from '../../schema/reference.ts';
import type { Change } from '../compare/change.ts';
import { reachOf } from '../compare/change-kinds.ts';

/** A role that should look at the changes, and why. */
export interface Reviewer {
  role: string;
  title: string;
  /** Whether it answers for a changed page, or its own work changes. */
  because: 'owner' | 'affected';
  /** The role it acts for in the model in use. */
  insteadOf: string | undefined;
  /** Names on the forge, where the settings say them. */
  accounts: readonly string[];
}

/**
 * Who should look at the changes: who answers for the changed pages, then whose work changes.
 *
 * A role nobody holds in the model in use is asked at who takes its work. Accounts are read from the state
 * before: a change cannot name its own reviewers.
 */
export function whomToAsk(changes: readonly Change[], before: Handbook, after: Handbook): Reviewer[] {
  const reviewers = new Map<string, Reviewer>();
  const ask = (id: RoleId, because: Reviewer['because']): void => {
    const written = after.roles.get(id) ?? before.roles.get(id);
    const model = after.models.get(after.settings.data.model);
    const acting = model ? actingRole(model, id) : id;
    const role = after.roles.get(acting) ?? written;
    if (!role || reviewers.has(role.id)) return;
    reviewers.set(role.id, {
      role: role.id,
      title: role.data.title,
      because,
      insteadOf: role.id === id ? undefined : written?.data.title,
      accounts: accountsOf(before.settings.data, role.id as RoleId),
    });
  };
  for (const { about } of changes) {
    const owner = ownerOf(after, about) ?? ownerOf(before, about);
    if (owner) ask(owner, 'owner');
  }
  for (const { kind, concerns } of changes)
    if (reachOf(kind) !== 'none')
      for (const thing of concerns) if (thing.kind === 'roles') ask(thing.id as RoleId, 'affected'); // a role's id
  return [...reviewers.values()];
}

function ownerOf(state: Handbook, { kind, id }: Change['about']): RoleId | undefined {
  if (kind === 'settings' || kind === 'statements' || kind === 'sources') return undefined;
  const data: object | undefined = state[kind].get(id)?.data;
  return data !== undefined && 'owner' in data ? (data.owner as RoleId) : undefined; // `owner` is a role in every schema
}
