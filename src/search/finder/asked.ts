import type { FinderKind, FinderPage } from './finder-data.ts';
import type { Found } from './finder.ts';
import type { PageScore } from './score-pages.ts';

/** What is not the first hit answers only when it explains nearly all of the question; so does a form. */
export const nearlyAll = 0.9;

/** A question with what was found, as the rules look at it. */
export interface Asked extends Found {
  top: PageScore;
  /** The first of those who answer for the first hit. */
  keeper: number | undefined;
  /** The best hit that says in one sentence what the word asked for means. */
  word: PageScore | undefined;
  page: (at: number) => FinderPage;
  kind: (hit: PageScore) => FinderKind;
}
