import type { Scorecard } from '../schema/scorecard.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

/** Scorecards that are for a role, or in whose chain it stands. */
export function scorecardsOf({ scorecards }: Handbook, roleId: string): Thing<Scorecard>[] {
  return [...scorecards.values()].filter(
    ({ data }) =>
      data.appliesTo?.some((id) => id === roleId) || data.chain?.some(({ who }) => who === roleId),
  );
}
