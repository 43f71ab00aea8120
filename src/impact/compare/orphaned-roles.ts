import { coverageOf, gapsOf } from '../../graph/coverage.ts';
import type { Model } from '../../schema/model.ts';
import { firstNames, plain } from './phrase.ts';
import type { Scene } from './scene.ts';

/** A role whose work nobody does, or of which so many duties are nobody's. */
export interface OrphanedRole {
  id: string;
  title: string;
  /** Nothing where all of its work is nobody's. */
  duties: number | undefined;
}

/** Names given of those; the rest is counted. */
const mostNamed = 4;

/** Roles whose work somebody did and nobody does any more, in part or, in the model in use, at all. */
export function orphanedRoles(
  { before, after }: Scene,
  model: string,
  [old, now]: readonly [Model, Model],
): OrphanedRole[] {
  const known = new Set(gapsOf(coverageOf(before, old)).map(({ role }) => role.id));
  const isInUse = after.settings.data.model === model;
  return gapsOf(coverageOf(after, now))
    .filter(({ role, covers }) => !known.has(role.id) && (covers.length > 0 || isInUse))
    .map(({ role: { id, data }, uncovered }) => ({
      id,
      title: data.title,
      duties: uncovered.length < data.duties.length ? uncovered.length : undefined,
    }));
}

/** “；店员、打包员 的活没人接，客服 有 2 条职责没人接”; nothing of none. */
export function orphansText(orphaned: readonly OrphanedRole[]): string {
  const whole = orphaned.filter(({ duties }) => duties === undefined).map(({ title }) => plain(title));
  const parts = orphaned.flatMap(({ title, duties }) =>
    duties === undefined ? [] : [`${plain(title)} 有 ${duties} 条职责没人接`],
  );
  const rest = parts.length > mostNamed ? `等，共 ${parts.length} 个岗位` : '';
  const told = [
    ...(whole.length > 0 ? [`${firstNames(whole, mostNamed, '个岗位')} 的活没人接`] : []),
    ...(parts.length > 0 ? [`${parts.slice(0, mostNamed).join('，')}${rest}`] : []),
  ];
  return told.length > 0 ? `；${told.join('，')}` : '';
}
