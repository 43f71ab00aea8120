import type { Handbook } from '../graph/handbook.ts';
import type { ProblemCode } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';

/** A rule across files: the codes it may report, and a pure run over the handbook. */
export interface Check {
  codes: readonly ProblemCode[];
  run(handbook: Handbook): Iterable<Problem>;
}
