import type { Handbook } from '../graph/handbook.ts';
import { sortProblems, type Problem } from '../problem/problem.ts';
import type { Check } from './check.ts';
import { unknownReference } from './unknown-reference.ts';

/** All rules across files, in the order in which an author would want to hear of them. */
export const checks: readonly Check[] = [unknownReference];

/** Everything that breaks a rule, sorted by file and line. */
export function runChecks(handbook: Handbook, rules: readonly Check[] = checks): Problem[] {
  return sortProblems(rules.flatMap((rule) => [...rule.run(handbook)]));
}
