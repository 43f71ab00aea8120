import type { Provenance } from '../schema/provenance.ts';
import type { Model } from '../schema/model.ts';
import type { Process } from '../schema/process.ts';
import type { RoleId } from '../schema/reference.ts';

/** Who does the steps of a lane under one organisation model: a role, or an outside party. */
export interface LaneHolder {
  role: RoleId | undefined;
  party: string | undefined;
  /** Whose the lane is as the process is written, when the model gives it to another. */
  insteadOf: RoleId | string | undefined;
  /** The variant that says so; a role may also be covered by a position of the model. */
  variant: Provenance | undefined;
}

/** An organisation model by its id. */
export interface NamedModel {
  id: string;
  data: Model;
}

/**
 * The role that acts for another in a process under a model.
 *
 * A role that has a position of its own acts itself. Of one that has none, the process says who takes its
 * lane; else the model may give all its duties to the position of one other role. Where neither says so, or
 * the duties are shared out among several, it stays the role that is written.
 */
export function actingRole({ id, data }: NamedModel, roleId: RoleId, process?: Process): RoleId {
  if (data.positions.some(({ role }) => role === roleId)) return roleId;
  const lane = process?.lanes?.find(({ role }) => role === roleId);
  const variant = process?.variants?.find((one) => one.model === id && one.lane === lane?.id);
  if (variant) return variant.role;
  const coverers = new Set(
    data.positions
      .filter(({ covers }) => covers?.some(({ role, duties }) => role === roleId && duties === undefined))
      .map(({ role }) => role),
  );
  const [only] = coverers;
  return coverers.size === 1 && only !== undefined ? only : roleId;
}

/** Who does the steps of each lane of a process under a model. */
export function laneHolders(process: Process, model: NamedModel): ReadonlyMap<string, LaneHolder> {
  return new Map(
    (process.lanes ?? []).map(({ id, role, party }) => {
      const variant = process.variants?.find((one) => one.model === model.id && one.lane === id);
      const acting = variant?.role ?? (role === undefined ? undefined : actingRole(model, role, process));
      return [
        id,
        {
          role: acting,
          party: acting === undefined ? party : undefined,
          insteadOf: acting === role ? undefined : (role ?? party),
          variant,
        },
      ] as const;
    }),
  );
}
