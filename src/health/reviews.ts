import { compareTexts } from '../graph/compare-texts.ts';
import { find, type Handbook } from '../graph/handbook.ts';
import type { ReviewedPage } from '../graph/reviewed-pages.ts';
import { reviewsByOwner } from '../graph/reviews-by-owner.ts';
import { figureOf, itemOf, type Figure, type FigureId, type FigureItem } from './figure.ts';

/** Pages overdue, and those that fall due within the days of the settings. */
export function reviewFigures(handbook: Handbook): Figure[] {
  const owners = reviewsByOwner(handbook, handbook.settings.data.review.today);
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
      owners.flatMap(({ overdue }) => overdue.map(asItem)),
    ),
    figure(
      'reviews-soon',
      'know',
      owners.flatMap(({ soon }) => soon.map(asItem)),
    ),
    {
      ...figure(
        'owners-without-position',
        'improve',
        owners
          .filter(({ owner }) => !isFilled(handbook, owner))
          .map(({ owner, pages }) => itemOf('roles', find(handbook, 'roles', owner), String(pages))),
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

/** A page with the day it is due. */
function asItem({ thing, path, due }: ReviewedPage): FigureItem {
  return { label: thing.data.title, path, amount: due };
}
