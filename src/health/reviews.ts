import { compareTexts } from '../graph/compare-texts.ts';
import { addDays } from '../graph/days.ts';
import { find, type Handbook } from '../graph/handbook.ts';
import { reviewedPages, type ReviewedPage } from '../graph/reviewed-pages.ts';
import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import { figureOf, itemOf, type Figure, type FigureId, type FigureItem } from './figure.ts';

/** The pages one role answers for, by when they are to be looked over again. */
export interface OwnerReviews {
  owner: Thing<Role>;
  pages: number;
  overdue: FigureItem[];
  /** Due within the days after which the settings want a warning. */
  soon: FigureItem[];
  /** Day the next review falls due, overdue ones aside. */
  next: string | undefined;
}

/** Reviews by the role that answers for the page: most overdue first, then by what falls due next. */
export function reviewsByOwner(handbook: Handbook): OwnerReviews[] {
  const { today, warnDays } = handbook.settings.data.review;
  const until = today === undefined ? undefined : addDays(today, warnDays);
  return [...Map.groupBy(reviewedPages(handbook), ({ thing }) => thing.data.owner)]
    .map(([owner, pages]) => {
      const inTime = pages.filter(({ due }) => today === undefined || due >= today);
      return {
        owner: find(handbook, 'roles', owner),
        pages: pages.length,
        overdue: asItems(pages.filter((page) => !inTime.includes(page))),
        soon: asItems(inTime.filter(({ due }) => until !== undefined && due <= until)),
        next: inTime.map(({ due }) => due).toSorted()[0],
      };
    })
    .toSorted(
      (a, b) =>
        b.overdue.length - a.overdue.length ||
        b.soon.length - a.soon.length ||
        compareTexts(a.next ?? '', b.next ?? '') ||
        compareTexts(a.owner.id, b.owner.id),
    );
}

/** Pages overdue, and those that fall due within the days of the settings. */
export function reviewFigures(handbook: Handbook): Figure[] {
  const owners = reviewsByOwner(handbook);
  const of = owners.reduce((sum, { pages }) => sum + pages, 0);
  const figure = (id: FigureId, urgency: Figure['urgency'], items: readonly FigureItem[]): Figure =>
    figureOf({
      id,
      group: 'care',
      urgency,
      of,
      path: '/health/#reviews',
      items: items.toSorted((a, b) => compareTexts(a.amount ?? '', b.amount ?? '')),
    });
  return [
    figure(
      'reviews-overdue',
      'mend',
      owners.flatMap(({ overdue }) => overdue),
    ),
    figure(
      'reviews-soon',
      'know',
      owners.flatMap(({ soon }) => soon),
    ),
    {
      ...figure(
        'owners-without-position',
        'improve',
        owners
          .filter(({ owner }) => !isFilled(handbook, owner.id))
          .map(({ owner, pages }) => itemOf('roles', owner, String(pages))),
      ),
      of: owners.length,
    },
  ];
}

/** Whether the active model has a position that holds or covers a role. */
function isFilled(handbook: Handbook, roleId: string): boolean {
  const model = handbook.models.get(handbook.settings.data.model);
  return (
    model?.data.positions.some(
      ({ role, covers }) => role === roleId || covers?.some((cover) => cover.role === roleId),
    ) ?? true
  );
}

function asItems(pages: readonly ReviewedPage[]): FigureItem[] {
  return pages
    .toSorted((a, b) => compareTexts(a.due, b.due) || compareTexts(a.path, b.path))
    .map(({ thing, path, due }) => ({ label: thing.data.title, path, amount: due }));
}
