import { find, type Handbook } from './handbook.ts';
import { actorKey, type Actor } from './raci.ts';
import { actingRole, laneHolders } from './stand-in.ts';
import { activeModel } from './team.ts';
import { pathOf } from './paths.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { Process, Step } from '../schema/process.ts';
import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import type { RoleId } from '../schema/reference.ts';
import type { PageLink } from './page-link.ts';
import { linkById } from './page-link.ts';

/** A role or party of a process, meeting or plan whose work the active model gives to another. */
export interface Replacement {
  who: string;
  by: PageLink;
  /** What the process says of it; nothing when the model itself lets one position cover the role. */
  variant: Provenance | undefined;
}

/** Who does the steps of a lane in the active model. */
export function performerOf(handbook: Handbook, process: Process, laneId: string): Actor {
  const { role, party } = laneHolders(process, activeModel(handbook)).get(laneId) ?? {};
  return role === undefined ? { kind: 'party', id: party ?? laneId } : { kind: 'role', id: role };
}

/** What to call an actor: the title of the role, or the name of the outside party. */
export function actorLabel(handbook: Handbook, { kind, id }: Actor): string {
  return kind === 'role' ? find(handbook, 'roles', id).data.title : id;
}

/** A link to the page of an actor; outside parties have none. */
export function actorPath({ kind, id }: Actor): string | undefined {
  return kind === 'role' ? pathOf('roles', id) : undefined;
}

/** Roles as the active model fills them in this process, each once. */
export function actingLinks(handbook: Handbook, process: Process, ids: readonly RoleId[]): PageLink[] {
  const model = activeModel(handbook);
  const acting = new Set(ids.map((id) => actingRole(model, id, process)));
  return [...acting].map((id) => linkById(handbook, 'roles', id));
}

/** Everyone in a process whom the active model replaces, in the order of the lanes, then of the steps. */
export function replacementsIn(handbook: Handbook, process: Process): Replacement[] {
  const model = activeModel(handbook);
  const label = (actor: Actor): string => actorLabel(handbook, actor);
  const found = new Map<string, Replacement>();
  const replace = (from: Actor, to: RoleId, variant?: Provenance): void => {
    if (from.id === to || found.has(actorKey(from))) return;
    found.set(actorKey(from), { who: label(from), by: linkById(handbook, 'roles', to), variant });
  };
  const holders = laneHolders(process, model);
  for (const { id, role, party } of process.lanes ?? []) {
    const holder = holders.get(id);
    if (holder?.role === undefined) continue;
    replace(
      role === undefined ? { kind: 'party', id: party ?? id } : { kind: 'role', id: role },
      holder.role,
      holder.variant,
    );
  }
  for (const role of rolesNamedIn(process))
    replace({ kind: 'role', id: role }, actingRole(model, role, process));
  return [...found.values()];
}

/** Those of some roles whom the active model replaces, each once, where no process says more: in a meeting, a plan. */
export function replacementsAmong(handbook: Handbook, roles: readonly RoleId[]): Replacement[] {
  const model = activeModel(handbook);
  return [...new Set(roles)].flatMap((id) => {
    const acting = actingRole(model, id);
    const who = find(handbook, 'roles', id).data.title;
    return acting === id ? [] : [{ who, by: linkById(handbook, 'roles', acting), variant: undefined }];
  });
}

/** Steps that a role does for another in one process, as the active model has it. */
export interface StandIn {
  process: Thing<Process>;
  /** Titles of those it stands in for. */
  insteadOf: string[];
  steps: Step[];
}

/** Processes in which the active model gives lanes of others to a role. */
export function standInsOf(handbook: Handbook, role: Thing<Role>): StandIn[] {
  const model = activeModel(handbook);
  return [...handbook.processes.values()].flatMap((process) => {
    const holders = laneHolders(process.data, model);
    const lanes = (process.data.lanes ?? []).filter(({ id }) => {
      const holder = holders.get(id);
      return holder?.role === role.id && holder.insteadOf !== undefined;
    });
    const ids = new Set(lanes.map(({ id }) => id));
    const steps = (process.data.steps ?? []).filter(({ lane, kind }) => ids.has(lane) && kind !== 'end');
    if (steps.length === 0) return [];
    const insteadOf = lanes.map(({ role: written, party, id }) =>
      actorLabel(
        handbook,
        written === undefined ? { kind: 'party', id: party ?? id } : { kind: 'role', id: written },
      ),
    );
    return [{ process, insteadOf, steps }];
  });
}

function rolesNamedIn({ owner, steps = [], exceptions = [] }: Process): RoleId[] {
  const inSteps = steps.flatMap(({ approver, consulted = [], informed = [] }) => [
    ...(approver === undefined ? [] : [approver]),
    ...consulted,
    ...informed,
  ]);
  return [owner, ...inSteps, ...exceptions.flatMap(({ role }) => (role === undefined ? [] : [role]))];
}
