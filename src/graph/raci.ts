import type { Process, Step } from '../schema/process.ts';
import type { RoleId } from '../schema/reference.ts';
import { actingRole, laneHolders, type NamedModel } from './stand-in.ts';

/** Part in a step, the strongest first: answers for it, does it, is asked before, is told after. */
export const raciLetters = ['A', 'R', 'C', 'I'] as const;
export type RaciLetter = (typeof raciLetters)[number];

/** Share of all approvals that one role may hold, where the company has not set another: our suggestion. */
export const suggestedMaxShare = 0.3;

/** A role, or an outside party that has no page. */
export interface Actor {
  kind: 'role' | 'party';
  /** Id of the role, or name of the party. */
  id: string;
}

/** A step with everyone's part in it; several letters in the order of strength. */
export interface RaciRow {
  step: Step;
  /** By the key of `actorKey`. */
  letters: ReadonlyMap<string, readonly RaciLetter[]>;
}

/** Who has which part in which step of a process under one organisation model. */
export interface Raci {
  /** Those of the lanes first, in their order, then others as they occur. */
  actors: Actor[];
  rows: RaciRow[];
  /** Who answers for the process as a whole. */
  owner: RoleId;
}

/** Tells actors apart, whether role or party. */
export function actorKey({ kind, id }: Actor): string {
  return `${kind}/${id}`;
}

/**
 * Derive who performs, approves, is consulted and informed, under one model.
 *
 * The performer is whoever holds the lane; the one approver is the step's, else the owner of the process.
 * Who performs or approves a step is not listed as asked or told besides. Ends are no work and left out.
 */
export function raciOf(process: Process, model: NamedModel): Raci {
  const holders = laneHolders(process, model);
  const asRole = (roleId: RoleId): Actor => ({ kind: 'role', id: actingRole(model, roleId, process) });
  const inLane = (laneId: string): Actor => {
    const { role, party } = holders.get(laneId) ?? {};
    return role === undefined ? { kind: 'party', id: party ?? laneId } : { kind: 'role', id: role };
  };
  const steps = (process.steps ?? []).filter(({ kind }) => kind !== 'end');
  const used = new Set(steps.map(({ lane }) => lane));
  const actors = new Map<string, Actor>();
  for (const lane of process.lanes ?? [])
    if (used.has(lane.id)) actors.set(actorKey(inLane(lane.id)), inLane(lane.id));
  const rows = steps.map((step) => {
    const parts: [RaciLetter, Actor[]][] = [
      ['A', [asRole(step.approver ?? process.owner)]],
      ['R', [inLane(step.lane)]],
      ['C', (step.consulted ?? []).map(asRole)],
      ['I', (step.informed ?? []).map(asRole)],
    ];
    const letters = new Map<string, readonly RaciLetter[]>();
    for (const [letter, those] of parts)
      for (const actor of those) {
        const key = actorKey(actor);
        const own = letters.get(key) ?? [];
        if (!actors.has(key)) actors.set(key, actor);
        if (own.length === 0 || (letter === 'R' && own[0] === 'A')) letters.set(key, [...own, letter]);
      }
    return { step, letters };
  });
  return { actors: [...actors.values()], rows, owner: actingRole(model, process.owner, process) };
}
