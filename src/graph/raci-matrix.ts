import type { Process } from '../schema/process.ts';
import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';
import { actorKey, raciLetters, raciOf, type Actor, type Raci, type RaciLetter } from './raci.ts';
import { roleGroups, type RoleGroup } from './role-groups.ts';
import { activeModel } from './team.ts';

/** What one actor does in one process: in how many steps, by letter. */
export interface RaciPart {
  process: Thing<Process>;
  counts: ReadonlyMap<RaciLetter, number>;
  /** The heaviest of the letters. */
  strongest: RaciLetter;
  owns: boolean;
}

/** Every process against every role, under the active model. */
export interface RaciMatrix {
  /** Roles that have a part in some process, by department. */
  columns: RoleGroup[];
  /** Parts by `actorKey`, process by process. */
  rows: { process: Thing<Process>; parts: ReadonlyMap<string, RaciPart> }[];
  /** Roles of the columns that have no position in the model: their work is shared out, or nobody's. */
  unfilled: ReadonlySet<string>;
  /** Roles whose part in every process the model gives to others. */
  replaced: Thing<Role>[];
  /** Names of outside parties, as they occur. */
  parties: string[];
  /** Roles by the number of steps they answer for, most first. */
  approvals: { role: Thing<Role>; steps: number; share: number }[];
  /** Steps in all that a role answers for; one that a party approves is nobody's here. */
  steps: number;
}

/** Derive the matrix of responsibilities from the steps of all processes. */
export function raciMatrix(handbook: Handbook): RaciMatrix {
  const model = activeModel(handbook);
  const derived = [...handbook.processes.values()].map((process) => ({
    process,
    raci: raciOf(process.data, model),
  }));
  const rows = derived.map(({ process, raci }) => ({ process, parts: partsOf(process, raci) }));
  const acting = new Set(rows.flatMap(({ parts }) => [...parts.keys()]));
  const isActing = ({ id }: Thing<Role>): boolean => acting.has(`role/${id}`);
  const columns = roleGroups(handbook)
    .map(({ department, roles }) => ({ department, roles: roles.filter(isActing) }))
    .filter(({ roles }) => roles.length > 0);
  const held = new Set<string | undefined>(model.data.positions.map(({ role }) => role));
  const roles = [...handbook.roles.values()];
  const parties = derived.flatMap(({ raci }) => raci.actors.filter(({ kind }) => kind === 'party'));
  return {
    columns,
    rows,
    unfilled: new Set(roles.filter((role) => isActing(role) && !held.has(role.id)).map(({ id }) => id)),
    replaced: roles.filter((role) => !isActing(role) && isInAProcess(handbook, role)),
    parties: [...new Set(parties.map(({ id }) => id))],
    ...approvalsIn(columns, rows),
  };
}

function isInAProcess(handbook: Handbook, { id }: Thing<Role>): boolean {
  return handbook
    .usesOf('roles', id)
    .some(({ from, path }) => from.kind === 'processes' && path[0] !== 'variants');
}

function partsOf(process: Thing<Process>, raci: Raci): Map<string, RaciPart> {
  const partOf = (actor: Actor): RaciPart[] => {
    const key = actorKey(actor);
    const letters = raci.rows.flatMap((row) => row.letters.get(key) ?? []);
    const strongest = raciLetters.find((letter) => letters.includes(letter));
    if (strongest === undefined) return [];
    const counts = new Map(
      raciLetters.flatMap((letter) => {
        const count = letters.filter((one) => one === letter).length;
        return count === 0 ? [] : [[letter, count] as const];
      }),
    );
    return [{ process, counts, strongest, owns: actor.kind === 'role' && actor.id === raci.owner }];
  };
  return new Map(
    raci.actors.flatMap((actor) => partOf(actor).map((part) => [actorKey(actor), part] as const)),
  );
}

function approvalsIn(
  columns: readonly RoleGroup[],
  rows: RaciMatrix['rows'],
): Pick<RaciMatrix, 'approvals' | 'steps'> {
  const counted = columns
    .flatMap(({ roles }) => roles)
    .map((role) => ({
      role,
      steps: rows.reduce((sum, { parts }) => sum + (parts.get(`role/${role.id}`)?.counts.get('A') ?? 0), 0),
    }));
  const steps = counted.reduce((sum, one) => sum + one.steps, 0);
  const approvals = counted
    .filter((one) => one.steps > 0)
    .map((one) => ({ ...one, share: one.steps / steps }))
    .toSorted((a, b) => b.steps - a.steps);
  return { approvals, steps };
}
