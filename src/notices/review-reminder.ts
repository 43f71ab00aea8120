import { accountsOf } from '../graph/accounts-of.ts';
import { compareTexts } from '../graph/compare-texts.ts';
import { addDays } from '../graph/days.ts';
import type { Handbook } from '../graph/handbook.ts';
import { reviewedPages } from '../graph/reviewed-pages.ts';
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
export interface OwnerReviews {
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
  owners: OwnerReviews[];
}

/**
 * Pages whose review is overdue or falls due within the days that the settings warn ahead.
 *
 * @param today `2026-11-30`; reviews fall due without a commit, so the caller says which day it is.
 */
export function reviewReminder(handbook: Handbook, today: string): ReviewReminder {
  const { data: settings } = handbook.settings;
  const soon = addDays(today, settings.review.warnDays);
  const pages = reviewedPages(handbook)
    .filter(({ due }) => due <= soon)
    .map(({ thing, path, due }) => ({
      owner: thing.data.owner,
      page: {
        title: thing.data.title,
        file: thing.file,
        path,
        due,
        isOverdue: due < today,
        isControlled: thing.data.controlled === true,
      },
    }));
  const owners = [...Map.groupBy(pages, ({ owner }) => owner)].map(([role, owned]) => ({
    role,
    title: handbook.roles.get(role)?.data.title ?? role,
    accounts: accountsOf(settings, role),
    pages: owned
      .map(({ page }) => page)
      .sort((a, b) => compareTexts(a.due, b.due) || compareTexts(a.file, b.file)),
  }));
  const count = (list: readonly DuePage[]) => list.filter(({ isOverdue }) => isOverdue).length;
  const overdue = count(pages.map(({ page }) => page));
  return {
    today,
    overdue,
    due: pages.length - overdue,
    owners: owners.sort((a, b) => count(b.pages) - count(a.pages) || compareTexts(a.role, b.role)),
  };
}
