import type { Handbook } from '../../graph/handbook.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Change } from '../compare/change.ts';
import { compareHandbooks } from '../compare/compare-handbooks.ts';
import { impactOf, type Impact } from './impact-of.ts';
import { oldNames, type OldName } from './old-names.ts';
import { staleFigures } from './stale-figures.ts';
import { unplacedRoles } from './unplaced-roles.ts';
import { whomToAsk, type Reviewer } from './whom-to-ask.ts';

/** One side of a comparison: what it is called, what is in it, what of it cannot be read. */
export interface Side {
  /** As the person named it: a branch, or the work tree. */
  name: string;
  /** The commit it stands for; none for the work tree. */
  commit: string | undefined;
  handbook: Handbook;
  problems: readonly Problem[];
}

/** A drawing that changed, as files before and after; a side without one was not there or could not be drawn. */
export interface Picture {
  kind: 'processes' | 'models';
  id: string;
  title: string;
  before: string | undefined;
  after: string | undefined;
}

/** Everything there is to say about two states. */
export interface Report {
  base: Omit<Side, 'handbook'>;
  head: Omit<Side, 'handbook'>;
  changes: readonly Change[];
  /** Names that the changes took away and texts still say. */
  oldNames: readonly OldName[];
  impact: readonly Impact[];
  reviewers: readonly Reviewer[];
  pictures: readonly Picture[];
  /** What else the reader should know, also about the comparison itself. */
  remarks: readonly string[];
}

/** Compare two states and find out what the changes touch. */
export function makeReport(base: Side, head: Side, remarks: readonly string[]): Report {
  const changes = compareHandbooks(base.handbook, head.handbook);
  return {
    base: withoutHandbook(base),
    head: withoutHandbook(head),
    changes,
    oldNames: oldNames(base.handbook, head.handbook),
    impact: impactOf(changes, base.handbook, head.handbook),
    reviewers: whomToAsk(changes, base.handbook, head.handbook),
    pictures: [],
    remarks: [
      ...unplacedRoles(changes, head.handbook),
      ...staleFigures(base.handbook, head.handbook),
      ...remarks,
    ],
  };
}

function withoutHandbook({ name, commit, problems }: Side): Omit<Side, 'handbook'> {
  return { name, commit, problems };
}
