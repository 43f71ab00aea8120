import type { RoleId } from '../schema/reference.ts';
import { compareTexts } from './compare-texts.ts';
import { addDays } from './days.ts';
import type { Handbook } from './handbook.ts';
import { reviewedPages, type ReviewedPage } from './reviewed-pages.ts';

/** The pages one role answers for, by when they are to be looked over again; what falls due first stands first. */
export interface OwnerReviews {
  owner: RoleId;
  /** How many pages there are in all. */
  pages: number;
  overdue: ReviewedPage[];
  /** Due within the days after which the settings want a warning. */
  soon: ReviewedPage[];
  /** Day the next review falls due, overdue ones aside. */
  next: string | undefined;
}

/**
 * Reviews by the role that answers for the page: most overdue first, then by what falls due next.
 *
 * @param today `2026-11-30`; while nobody knows the day, nothing is due.
 */
export function reviewsByOwner(handbook: Handbook, today: string | undefined): OwnerReviews[] {
  const until = today === undefined ? '' : addDays(today, handbook.settings.data.review.warnDays);
  const pages = reviewedPages(handbook).sort(
    (a, b) => compareTexts(a.due, b.due) || compareTexts(a.path, b.path),
  );
  return [...Map.groupBy(pages, ({ thing }) => thing.data.owner)]
    .map(([owner, owned]) => {
      const isOverdue = ({ due }: ReviewedPage): boolean => today !== undefined && due < today;
      const inTime = owned.filter((page) => !isOverdue(page));
      return {
        owner,
        pages: owned.length,
        overdue: owned.filter(isOverdue),
        soon: inTime.filter(({ due }) => due <= until),
        next: inTime[0]?.due,
      };
    })
    .sort(
      (a, b) =>
        b.overdue.length - a.overdue.length ||
        b.soon.length - a.soon.length ||
        compareTexts(a.next ?? '', b.next ?? '') ||
        compareTexts(a.owner, b.owner),
    );
}
