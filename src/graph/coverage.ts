import type { Model, Position } from '../schema/model.ts';
import type { Duty, Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

/** How a model deals with one role. */
export interface RoleCoverage {
  role: Thing<Role>;
  /** Positions that are this role. */
  holders: Position[];
  /** Positions that take on all or some of its duties besides their own. */
  covers: Position[];
  /** Duties that no position takes on. All of them when the role is in nobody's hands. */
  uncovered: Duty[];
  /** Why the model does without the role, where it says so. */
  leftOut: string | undefined;
}

/** How a model deals with every role of the handbook, in the order of the roles. */
export function coverageOf(handbook: Handbook, { positions, leavesOut = [] }: Model): RoleCoverage[] {
  const holders = Map.groupBy<string | undefined, Position>(positions, ({ role }) => role);
  const taken = positions.flatMap((position) =>
    [...new Set(position.covers?.map(({ role }) => role))].map((role) => ({ role, position })),
  );
  const coverers = Map.groupBy<string, (typeof taken)[number]>(taken, ({ role }) => role);
  const reasons = new Map<string, string>(leavesOut.map(({ role, why }) => [role, why]));
  return [...handbook.roles.values()].map((role) => {
    const hold = holders.get(role.id) ?? [];
    const covers = (coverers.get(role.id) ?? []).map(({ position }) => position);
    const isUncovered = ({ id }: Duty): boolean =>
      !covers.some((position) => coversDuty(position, role.id, id));
    const uncovered = hold.length > 0 ? [] : role.data.duties.filter(isUncovered);
    return { role, holders: hold, covers, uncovered, leftOut: reasons.get(role.id) };
  });
}

/** Roles that are in nobody's hands, though the model does not say that it can do without. */
export function gapsOf(coverage: readonly RoleCoverage[]): RoleCoverage[] {
  return coverage.filter(({ uncovered, leftOut }) => uncovered.length > 0 && leftOut === undefined);
}

/** Positions of a model that perform one duty of a role: its holders, else those who cover it. */
export function performersOf(model: Model, roleId: string, dutyId: string): Position[] {
  const holders = model.positions.filter(({ role }) => role === roleId);
  return holders.length > 0
    ? holders
    : model.positions.filter((position) => coversDuty(position, roleId, dutyId));
}

function coversDuty(position: Position, roleId: string, dutyId: string): boolean {
  return (
    position.covers?.some(
      ({ role, duties }) => role === roleId && (duties === undefined || duties.includes(dutyId)),
    ) ?? false
  );
}
