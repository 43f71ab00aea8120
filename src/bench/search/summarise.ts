import type { Query } from './read-queries.ts';

/** What one search answered to one query. */
export interface Outcome {
  query: Query;
  /** Place of the first right answer, from 1; 0 when there is none. */
  rank: number;
  /** How many results there were. */
  results: number;
}

/** How well a search did on a group of queries. */
export interface Summary {
  queries: number;
  /** Percent whose first right answer comes first, or among the first three. */
  success1: number;
  success3: number;
  /** Mean of one divided by the place of the first right answer, from 0 to 1. */
  mrr: number;
  /** Percent without any result. */
  zero: number;
}

export function summarise(outcomes: readonly Outcome[]): Summary {
  const share = (holds: (outcome: Outcome) => boolean) =>
    outcomes.length === 0 ? 0 : (100 * outcomes.filter(holds).length) / outcomes.length;
  const reciprocal = outcomes.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0);
  return {
    queries: outcomes.length,
    success1: share(({ rank }) => rank === 1),
    success3: share(({ rank }) => rank > 0 && rank <= 3),
    mrr: outcomes.length === 0 ? 0 : reciprocal / outcomes.length,
    zero: share(({ results }) => results === 0),
  };
}

/** Place of the first result that is wanted, from 1; 0 when none is. */
export function rankOf(results: readonly string[], wanted: readonly string[]): number {
  return results.findIndex((result) => wanted.includes(result)) + 1;
}

/** The value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
