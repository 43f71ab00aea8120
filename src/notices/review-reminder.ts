import { accountsOf } from '../graph/accounts-of.ts';
import type { Handbook } from '../graph/handbook.ts';
import type { ReviewedPage } from '../graph/reviewed-pages.ts';
import { reviewsByOwner, type OwnerReviews } from '../graph/reviews-by-owner.ts';
import type { RoleId } from '../schema/reference.ts';

/** A page to be looked over. */
export interface DuePage {
  title: string;
  file: string;
  /** Below the site's base. */
  path: string;
  /** Day by which it is to be looked over. */
  due: string;
  isOverdue: boolean;
  /** While it is overdue the handbook is not published. */
  isControlled: boolean;
}

/** What one role has to look over. */
export interface OwnerReminder {
  role: RoleId;
  title: string;
  /** Who holds the role on the forge. */
  accounts: readonly string[];
  pages: DuePage[];
}

/** Reviews that are overdue or fall due soon, by owner: who has most overdue first. */
export interface ReviewReminder {
  today: string;
  overdue: number;
  due: number;
  owners: OwnerReminder[];
}

/**
 * Pages whose review is overdue or falls due within the days that the settings warn ahead.
 *
 * @param today `2026-11-30`; reviews fall due without a commit, so the caller says which day it is.
 */
export function reviewReminder(handbook: Handbook, today: string): ReviewReminder {
  const due = reviewsByOwner(handbook, today).filter(({ overdue, soon }) => overdue.length + soon.length > 0);
  const sum = (pagesOf: (reviews: OwnerReviews) => readonly unknown[]) =>
    due.reduce((total, reviews) => total + pagesOf(reviews).length, 0);
  return {
    today,
    overdue: sum(({ overdue }) => overdue),
    due: sum(({ soon }) => soon),
    owners: due.map(({ owner, overdue, soon }) => ({
      role: owner,
      title: handbook.roles.get(owner)?.data.title ?? owner,
      accounts: accountsOf(handbook.settings.data, owner),
      pages: [
        ...overdue.map((page) => duePage(page, { isOverdue: true })),
        ...soon.map((page) => duePage(page, { isOverdue: false })),
      ],
    })),
  };
}

function duePage({ thing, path, due }: ReviewedPage, { isOverdue }: { isOverdue: boolean }): DuePage {
  const { file, data } = thing;
  return { title: data.title, file, path, due, isOverdue, isControlled: data.controlled === true };
}
