import { coverageOf, gapsOf } from '../../graph/coverage.ts';
import type { Model } from '../../schema/model.ts';
import type { ThingRef } from './change.ts';
import { refTo, type Scene } from './scene.ts';

/** Roles whose work somebody did and nobody does any more, in part or, in the model in use, at all. */
export function orphanedRoles(
  { before, after }: Scene,
  model: string,
  [old, now]: readonly [Model, Model],
): ThingRef[] {
  const known = new Set(gapsOf(coverageOf(before, old)).map(({ role }) => role.id));
  const isInUse = after.settings.data.model === model;
  return gapsOf(coverageOf(after, now))
    .filter(({ role, covers }) => !known.has(role.id) && (covers.length > 0 || isInUse))
    .map(({ role }) => refTo('roles', role));
}
