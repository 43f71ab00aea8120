import type { Handbook } from '../graph/handbook.ts';
import { reviewedPages } from '../graph/reviewed-pages.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';

/**
 * Pages that say they were looked over on a day still to come.
 *
 * Not one of the rules that every build runs: what is true of a day depends on the clock, and equal commits give equal
 * builds. The newest commit is no measure either: who looks a page over today and has not committed yet would be
 * told off. So the command line asks, which is where authors and their pull requests are, and only reminds: a slip
 * (2027 for 2026) keeps a page from falling due for a year, but no reader is misled by it.
 *
 * @param clock The day it is, such as `2026-11-30`; a later one that the settings or the newest commit name counts.
 */
export function reviewsAhead(handbook: Handbook, clock: string): Problem[] {
  const { today = clock } = handbook.settings.data.review;
  const latest = today > clock ? today : clock;
  return reviewedPages(handbook)
    .filter(({ thing }) => thing.data.review.on > latest)
    .map(({ thing }) =>
      problemAt(thing.place(['review', 'on']), 'review-ahead', {
        message: `「${thing.data.title}」的核对日期是 ${thing.data.review.on}，这一天还没到（今天 ${latest}）。`,
        fix: '写真正核对的那天；看看年份和月份是不是打错了。',
      }),
    );
}
