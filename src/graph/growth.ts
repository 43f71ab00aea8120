import type { Model } from '../schema/model.ts';
import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

/** One step of growing: the model, and what it has that the step before had not. */
export interface Stage {
  model: Thing<Model>;
  /** Roles that now have a position, and had none, nor cover, before. */
  added: Thing<Role>[];
  /** Roles that now have a position of their own, and were somebody's side job before. */
  split: Thing<Role>[];
}

/** Models as one reads them: along the growth path first, then the others by id. */
export function modelsInOrder(handbook: Handbook): Thing<Model>[] {
  const models = [...handbook.models.values()];
  return [
    ...models
      .filter(({ data }) => data.stage !== undefined)
      .sort((a, b) => (a.data.stage ?? 0) - (b.data.stage ?? 0)),
    ...models.filter(({ data }) => data.stage === undefined),
  ];
}

/** The growth path: models with a stage, from the smallest team up. */
export function stagesOf(handbook: Handbook): Stage[] {
  const models = modelsInOrder(handbook).filter(({ data }) => data.stage !== undefined);
  return models.map((model, index) => {
    const before = models[index - 1];
    const own = rolesWith(handbook, model.data, (position) => [position.role]);
    if (!before) return { model, added: own, split: [] };
    const had = new Set(rolesWith(handbook, before.data, (position) => [position.role]));
    const covered = new Set(
      rolesWith(handbook, before.data, ({ covers = [] }) => covers.map(({ role }) => role)),
    );
    const fresh = own.filter((role) => !had.has(role));
    return {
      model,
      added: fresh.filter((role) => !covered.has(role)),
      split: fresh.filter((role) => covered.has(role)),
    };
  });
}

function rolesWith(
  handbook: Handbook,
  model: Model,
  rolesIn: (position: Model['positions'][number]) => (string | undefined)[],
): Thing<Role>[] {
  const ids = new Set(model.positions.flatMap(rolesIn));
  return [...handbook.roles.values()].filter(({ id }) => ids.has(id));
}
