import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { reviewDueOn } from '../graph/review.ts';
import type { Target } from '../schema/reference.ts';
import { gitDates } from './git-dates.ts';
import type { PageLink } from './page-frame.ts';

/** A page with the day something happened or falls due. */
export interface DatedLink extends PageLink {
  on: string;
}

const kinds = [
  'roles',
  'departments',
  'models',
  'processes',
  'forms',
  'meetings',
  'scorecards',
  'objectives',
  'budgets',
  'guides',
] as const satisfies readonly Target[];

/** Pages changed last, newest first; none without git history. */
export async function latestChanges(handbook: Handbook, count: number): Promise<DatedLink[]> {
  const { changedOn } = await gitDates();
  const dated = pagesOf(handbook).flatMap(({ link, file }) => {
    const on = changedOn.get(file);
    return on === undefined ? [] : [{ ...link, on }];
  });
  return dated.sort((a, b) => compare(b.on, a.on) || compare(a.path, b.path)).slice(0, count);
}

/** Pages whose review is overdue on the handbook's day, and those that fall due next. */
export async function reviewsDue(
  handbook: Handbook,
  count: number,
): Promise<{ overdue: DatedLink[]; next: DatedLink[] }> {
  const today = await handbookDay(handbook);
  const due = pagesOf(handbook)
    .map(({ link, review }) => ({ ...link, on: reviewDueOn(review) }))
    .sort((a, b) => compare(a.on, b.on) || compare(a.path, b.path));
  return {
    overdue: due.filter(({ on }) => today !== undefined && on < today).slice(0, count),
    next: due.filter(({ on }) => today === undefined || on >= today).slice(0, count),
  };
}

/** The day reviews are measured by: set, or that of the newest commit; never the clock's. */
export async function handbookDay(handbook: Handbook): Promise<string | undefined> {
  return handbook.settings.data.review.today ?? (await gitDates()).newest;
}

function pagesOf(handbook: Handbook) {
  return kinds.flatMap((kind) =>
    [...handbook[kind].values()]
      .filter(({ id }) => !id.startsWith('contribute/problems/'))
      .map(({ id, data, file }) => ({
        link: { label: data.title, path: pathOf(kind, id) },
        file,
        review: data.review,
      })),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
