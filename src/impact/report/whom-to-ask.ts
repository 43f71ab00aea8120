import { accountsOf } from '../../graph/accounts-of.ts';
import { actingRole } from '../../graph/stand-in.ts';
import type { Handbook } from '../../graph/handbook.ts';
import type { RoleId } from '../../schema/reference.ts';
import type { Change, ThingRef } from '../compare/change.ts';
import { reachOf } from '../compare/change-kinds.ts';
import { newThings } from './impact-of.ts';
import { modelInUse } from './model-in-use.ts';
import { peopleOf } from './people-of.ts';

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
 * Who should look at the changes: who answers for the changed pages, then whose work changes. For what
 * nobody answers for, and for the settings, that is who comes first in those.
 *
 * A role nobody holds in the model in use is asked at who takes its work; the model before tells, by which people
 * work today, or the one after where that cannot be read. Accounts, too, are read from the state before: a change
 * cannot name its own reviewers.
 */
export function whomToAsk(changes: readonly Change[], before: Handbook, after: Handbook): Reviewer[] {
  const reviewers = new Map<string, Reviewer>();
  const model = modelInUse(before) ?? modelInUse(after);
  const ask = (id: RoleId, because: Reviewer['because']): void => {
    const written = after.roles.get(id) ?? before.roles.get(id);
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
  const owners = changes.map(({ about }) => ownerIn([after, before], about));
  const others = changes.map((change, at) => (owners[at] ? [] : ownersAround(change, before, after)));
  for (const id of [...owners, ...others.flat()]) if (id) ask(id, 'owner');
  const [first] = before.settings.data.accounts ?? after.settings.data.accounts ?? [];
  const isUnowned = changes.some(
    ({ about }, at) => about.kind === 'settings' || (!owners[at] && others[at]?.length === 0),
  );
  if (first && isUnowned) ask(first.role, 'owner');
  const isNew = newThings(changes);
  for (const change of changes)
    for (const id of affectedBy(change, before, after))
      if (!isNew({ kind: 'roles', id })) ask(id, 'affected'); // nobody holds it yet
  return [...reviewers.values()];
}

/** For what has no owner of its own: the owners of the pages that the change names or that rest on it. */
function ownersAround({ about, concerns }: Change, before: Handbook, after: Handbook): RoleId[] {
  const things = [...concerns, ...usersOf(about, before), ...usersOf(about, after)];
  return things.flatMap((thing) => ownerIn([after, before], thing) ?? []);
}

function usersOf({ kind, id }: ThingRef, state: Handbook): ThingRef[] {
  if (kind === 'settings') return [];
  const names =
    kind === 'sources'
      ? (state.sources.get(id)?.data.statements ?? []).map(({ code }) => ['statements', code] as const)
      : [[kind, id] as const];
  return names
    .flatMap((name) => state.usesOf(...name))
    .filter(({ from }) => from.kind !== 'settings')
    .map(({ from }) => ({ kind: from.kind, id: from.thing.id, title: '' }));
}

/** Whose work a change is about: the role that changed, those the change names, the heads of its departments. */
function affectedBy(change: Change, before: Handbook, after: Handbook): Set<RoleId> {
  const { kind, about, concerns } = change;
  if (reachOf(kind) === 'none') return new Set();
  const departments = concerns.filter((thing) => thing.kind === 'departments');
  return new Set([
    ...(about.kind === 'roles' && kind !== 'thing-added' ? [about.id as RoleId] : []), // a role's id
    ...([...peopleOf(change, before, after)] as RoleId[]), // ids of roles
    ...(kind === 'role-department'
      ? departments.flatMap((thing) => ownerIn([after, before], thing) ?? [])
      : []),
  ]);
}

/** The owner of a thing in the first of the states that has one. */
function ownerIn([state, ...others]: readonly Handbook[], thing: ThingRef): RoleId | undefined {
  const { kind, id } = thing;
  if (!state || kind === 'settings' || kind === 'statements' || kind === 'sources') return undefined;
  const data: object | undefined = state[kind].get(id)?.data;
  const owner = data !== undefined && 'owner' in data ? (data.owner as RoleId) : undefined; // `owner` is a role in every schema
  return owner ?? ownerIn(others, thing);
}
