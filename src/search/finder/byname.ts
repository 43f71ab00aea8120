import type { FinderPage } from './finder-data.ts';
import { markedRuns } from './marked-runs.ts';

/** The other name that a page was found by, where its title says nothing of the query: 换货 for 退换货与退款. */
export function bynameOf(
  { t, n = [] }: Pick<FinderPage, 't' | 'n'>,
  core: string,
  normalise: (text: string) => string,
): string | undefined {
  const marks = (text: string): number =>
    markedRuns(text, core, normalise).reduce((sum, run) => sum + (run.marked ? run.text.length : 0), 0);
  if (marks(t) > 0) return undefined;
  const shares = n.map((name) => ({ name, share: marks(name) / name.length }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  return best === 0 ? undefined : shares.find(({ share }) => share === best)?.name;
}
