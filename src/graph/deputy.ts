import type { Position } from '../schema/model.ts';
import { peopleOf } from './headcount.ts';
import type { Standing } from './team.ts';

/** Who is asked first when somebody is not there: a colleague of the same position, or the boss. */
export type Deputy = { kind: 'same-role' } | { kind: 'boss'; position: Position };

/**
 * Who stands in for those who hold a position: one of themselves where there are surely several, else their boss.
 *
 * Nobody for a position that merely takes on another role's work, nor for one person without a boss.
 */
export function deputyOf({ position, holds, boss }: Standing): Deputy | undefined {
  if (!holds) return undefined;
  if ((peopleOf(position.headcount)?.from ?? 0) > 1) return { kind: 'same-role' };
  return boss && { kind: 'boss', position: boss };
}
