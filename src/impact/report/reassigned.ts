import type { Handbook } from '../../graph/handbook.ts';
import { actingRole, laneHolders } from '../../graph/stand-in.ts';
import { Form } from '../../schema/form.ts';
import { Meeting } from '../../schema/meeting.ts';
import type { Model } from '../../schema/model.ts';
import type { Process } from '../../schema/process.ts';
import type { RoleId } from '../../schema/reference.ts';
import { Scorecard } from '../../schema/scorecard.ts';
import type { Thing } from '../../source/thing.ts';
import type { ThingRef } from '../compare/change.ts';
import { findNewIds, idNow } from '../compare/new-ids.ts';
import { refTo } from '../compare/scene.ts';
import { modelInUse } from './model-in-use.ts';
import { rolesAtWork } from './roles-at-work.ts';

/** Who holds a lane in the model in use, and whether the model has a position for that role. */
interface Holder {
  role: string | undefined;
  hasPosition: boolean;
}

/** Kinds, besides processes, whose things give work to the roles they name. */
const givingWork = { forms: Form, meetings: Meeting, scorecards: Scorecard } as const;

/**
 * What the model in use now gives to another role than before, or to one that it no longer has: processes
 * with such a lane, what such a role fills in, comes to or is assessed by, and the roles of those lanes.
 * Nothing when one state does not tell which model that is.
 */
export function reassigned(before: Handbook, after: Handbook): ThingRef[] {
  const [was, is] = [modelInUse(before), modelInUse(after)];
  if (!was || !is) return [];
  const newIds = findNewIds(before, after);
  const roleNow = (id: string): string => idNow(newIds, 'roles', id);
  return [
    ...reassignedProcesses([before, after], [was, is], roleNow),
    ...reassignedRest(after, (id) => isActedOtherwise(id as RoleId, [was, is], roleNow)), // a role's id
  ];
}

function reassignedProcesses(
  [before, after]: readonly [Handbook, Handbook],
  [was, is]: readonly [Thing<Model>, Thing<Model>],
  roleNow: (id: string) => string,
): ThingRef[] {
  return [...after.processes.values()].flatMap((process) => {
    if (before.processes.get(process.id)?.data !== process.data) return []; // its own changes say so
    const [old, now] = [holdersIn(process, was, roleNow), holdersIn(process, is, roleNow)];
    const changed = [...now.keys()].filter((lane) => !isSame(old.get(lane), now.get(lane)));
    if (changed.length === 0) return [];
    const roles = changed.flatMap((lane) => [old.get(lane)?.role, now.get(lane)?.role]);
    return [
      refTo('processes', process),
      ...roles.flatMap((id) => {
        const role = id === undefined ? undefined : after.roles.get(id);
        return role ? [refTo('roles', role)] : [];
      }),
    ];
  });
}

/** Forms, meetings and scorecards that name a role whose work is another's now. */
function reassignedRest(after: Handbook, isOther: (role: string) => boolean): ThingRef[] {
  return Object.entries(givingWork).flatMap(
    ([kind, schema]) =>
      [...(after[kind as keyof typeof givingWork] as ReadonlyMap<string, Thing<object>>).values()] // things of whatever kind
        .filter(({ data }) => rolesAtWork(schema, data).some(isOther))
        .map((thing) => refTo(kind as keyof typeof givingWork, thing)), // as above
  );
}

/** Whether another does the work of a role than in the model before, or nobody any more. */
function isActedOtherwise(
  id: RoleId,
  [was, is]: readonly [Thing<Model>, Thing<Model>],
  roleNow: (id: string) => string,
): boolean {
  const oldId = was.data.positions
    .flatMap(({ role, covers = [] }) => [role, ...covers.map((cover) => cover.role)])
    .find((role) => role !== undefined && roleNow(role) === id);
  const [old, now] = [actingRole(was, oldId ?? id), actingRole(is, id)];
  return roleNow(old) !== now || hasPosition(was, old) !== hasPosition(is, now);
}

function hasPosition({ data }: Thing<Model>, id: RoleId): boolean {
  return data.positions.some(({ role }) => role === id);
}

function holdersIn(
  { data: process }: Thing<Process>,
  model: Thing<Model>,
  roleNow: (id: string) => string,
): Map<string, Holder> {
  const placed = new Set(model.data.positions.flatMap(({ role }) => role ?? []));
  return new Map(
    [...laneHolders(process, model)].map(([lane, { role }]) => [
      lane,
      { role: role && roleNow(role), hasPosition: role !== undefined && placed.has(role) },
    ]),
  );
}

function isSame(one: Holder | undefined, other: Holder | undefined): boolean {
  return one?.role === other?.role && one?.hasPosition === other?.hasPosition;
}
