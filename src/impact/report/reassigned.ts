import type { Handbook } from '../../graph/handbook.ts';
import { laneHolders } from '../../graph/stand-in.ts';
import type { Model } from '../../schema/model.ts';
import type { Process } from '../../schema/process.ts';
import type { Thing } from '../../source/thing.ts';
import type { ThingRef } from '../compare/change.ts';
import { findNewIds, idKey } from '../compare/new-ids.ts';
import { refTo } from '../compare/scene.ts';
import { modelInUse } from './model-in-use.ts';

/** Who holds a lane in the model in use, and whether the model has a position for that role. */
interface Holder {
  role: string | undefined;
  hasPosition: boolean;
}

/**
 * Processes of which the model in use gives a lane to another role than before, or to one that it no longer
 * has, and the roles of those lanes; nothing when one state does not tell which model that is.
 */
export function reassigned(before: Handbook, after: Handbook): ThingRef[] {
  const [was, is] = [modelInUse(before), modelInUse(after)];
  if (!was || !is) return [];
  const newIds = findNewIds(before, after);
  const roleNow = (id: string): string => newIds.get(idKey('roles', id))?.id ?? id;
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
