import type { RoleId } from '../schema/reference.ts';
import type { LeftOut, Model, Position } from '../schema/model.ts';
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
  /** What the model says of doing without the role, where it does. */
  leftOut: LeftOut | undefined;
}

/** How a model deals with every role of the handbook, in the order of the roles. */
export function coverageOf(handbook: Handbook, { positions, leavesOut = [] }: Model): RoleCoverage[] {
  const holders = Map.groupBy<string | undefined, Position>(positions, ({ role }) => role);
  const taken = positions.flatMap((position) => coveredRoles(position).map((role) => ({ role, position })));
  const coverers = Map.groupBy<string, (typeof taken)[number]>(taken, ({ role }) => role);
  const left = new Map<string, LeftOut>(leavesOut.map((one) => [one.role, one]));
  return [...handbook.roles.values()].map((role) => {
    const hold = holders.get(role.id) ?? [];
    const covers = (coverers.get(role.id) ?? []).map(({ position }) => position);
    const isUncovered = ({ id }: Duty): boolean =>
      !covers.some((position) => coversDuty(position, role.id, id));
    const uncovered = hold.length > 0 ? [] : role.data.duties.filter(isUncovered);
    return { role, holders: hold, covers, uncovered, leftOut: left.get(role.id) };
  });
}

/** How one model deals with a role, in a word: by a post of its own, by others, by doing without; or it does not say. */
type Standing = 'own' | 'covered' | 'out' | 'gap';

export function standingOf({ holders, covers, uncovered, leftOut }: RoleCoverage): Standing {
  if (holders.length > 0) return 'own';
  if (covers.length > 0 && uncovered.length === 0) return 'covered';
  return leftOut === undefined ? 'gap' : 'out';
}

/** Roles that are in nobody's hands, though the model does not say that it can do without. */
export function gapsOf(coverage: readonly RoleCoverage[]): RoleCoverage[] {
  return coverage.filter(({ uncovered, leftOut }) => uncovered.length > 0 && leftOut === undefined);
}

/** Roles whose duties a position takes on, each once. */
export function coveredRoles({ covers = [] }: Position): RoleId[] {
  return [...new Set(covers.map(({ role }) => role))];
}

/** Whether it is our suggestion, wholly or in part, that a position takes on a role's duties. */
export function coverIsOurs({ covers = [] }: Position, roleId: string): boolean {
  return covers.some(({ role, suggested }) => role === roleId && suggested !== undefined);
}

/** Whether all that positions take on is our suggestion, and more than one thing: said once for all then. */
export function coversAreOurs(positions: readonly Position[]): boolean {
  return areOurs(positions.flatMap((position) => coveredRoles(position).map((role) => ({ position, role }))));
}

/** Whether it is our suggestion of all roles that are taken on, by whom, and of more than one: said once for all then. */
export function coverersAreOurs(coverage: readonly RoleCoverage[]): boolean {
  return areOurs(
    coverage.flatMap(({ role, covers }) => covers.map((position) => ({ position, role: role.id }))),
  );
}

function areOurs(pairs: readonly { position: Position; role: string }[]): boolean {
  return pairs.length > 1 && pairs.every(({ position, role }) => coverIsOurs(position, role));
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
