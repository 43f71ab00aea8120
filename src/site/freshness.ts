import { compareTexts } from '../graph/compare-texts.ts';
import type { Handbook } from '../graph/handbook.ts';
import { reviewedPages, type ReviewedPage } from '../graph/reviewed-pages.ts';
import { gitDates } from './git-dates.ts';
import type { PageLink } from '../graph/page-link.ts';

/** A page with the day something happened or falls due. */
export interface DatedLink extends PageLink {
  on: string;
}

/** Pages changed last, newest first, of those that readers look for; none without git history. */
export async function latestChanges(handbook: Handbook, count: number): Promise<DatedLink[]> {
  const { changedOn } = await gitDates();
  const dated = reviewedPages(handbook).flatMap((page) => {
    const on = changedOn.get(page.thing.file);
    return on === undefined || page.path.startsWith('/contribute/') ? [] : [{ ...linkTo(page), on }];
  });
  return dated.sort((a, b) => compareTexts(b.on, a.on) || compareTexts(a.path, b.path)).slice(0, count);
}

/** Pages whose review is overdue on the handbook's day, and those that fall due next. */
export async function reviewsDue(
  handbook: Handbook,
  count: number,
): Promise<{ overdue: DatedLink[]; next: DatedLink[] }> {
  const today = await handbookDay(handbook);
  const due = reviewedPages(handbook)
    .map((page) => ({ ...linkTo(page), on: page.due }))
    .sort((a, b) => compareTexts(a.on, b.on) || compareTexts(a.path, b.path));
  return {
    overdue: due.filter(({ on }) => today !== undefined && on < today).slice(0, count),
    next: due.filter(({ on }) => today === undefined || on >= today).slice(0, count),
  };
}

/** The day reviews are measured by: set, or that of the newest commit; never the clock's. */
export async function handbookDay(handbook: Handbook): Promise<string | undefined> {
  return handbook.settings.data.review.today ?? (await gitDates()).newest;
}

function linkTo({ thing, path }: ReviewedPage): PageLink {
  return { label: thing.data.title, path };
}
