import { coverageOf, gapsOf } from '../graph/coverage.ts';
import { find, type Handbook } from '../graph/handbook.ts';
import { modelsInOrder } from '../graph/growth.ts';
import { peopleOf } from '../graph/headcount.ts';
import { pathOf } from '../graph/paths.ts';
import { chainAbove } from '../graph/reporting-lines.ts';
import { activeModel, titleOfPosition } from '../graph/team.ts';
import type { Model, Position } from '../schema/model.ts';
import type { Thing } from '../source/thing.ts';
import type { Figure, FigureId, FigureItem } from './figure.ts';
import { limitsOf } from './limits.ts';

/** What one organisation model leaves open. */
export interface ModelGaps {
  model: Thing<Model>;
  active: boolean;
  /** Roles that are in nobody's hands, or in part. */
  roles: number;
  duties: number;
  /** Positions for which nobody gives a number of people. */
  open: number;
}

/** Gaps of every model, in the order of growth. */
export function gapsByModel(handbook: Handbook): ModelGaps[] {
  return modelsInOrder(handbook).map((model) => {
    const gaps = gapsOf(coverageOf(handbook, model.data));
    return {
      model,
      active: model.id === handbook.settings.data.model,
      roles: gaps.length,
      duties: gaps.reduce((sum, { uncovered }) => sum + uncovered.length, 0),
      open: model.data.positions.filter(({ headcount }) => headcount === undefined).length,
    };
  });
}

/** Gaps, spans, levels and loads of the active model. */
export function organisationFigures(handbook: Handbook): Figure[] {
  const model = activeModel(handbook);
  const { positions } = model.data;
  const limits = limitsOf(handbook.settings.data);
  const gaps = gapsOf(coverageOf(handbook, model.data));
  const bosses = positions
    .map((boss) => ({ boss, reports: positions.filter(({ reportsTo }) => reportsTo === boss.id) }))
    .filter(({ reports }) => reports.length > 0)
    .map(({ boss, reports }) => ({ boss, people: sumOfPeople(reports), places: reports.length }));
  const item = (position: Position, amount?: string): FigureItem => ({
    label: titleOfPosition(handbook, position),
    path: `${pathOf('models', model.id)}#positions`,
    ...(amount === undefined ? {} : { amount }),
  });
  const figure = (id: FigureId, items: FigureItem[], more: Partial<Figure> = {}): Figure => ({
    id,
    group: 'organisation',
    urgency: 'improve',
    value: items.length,
    of: positions.length,
    path: `${pathOf('models', model.id)}#positions`,
    items,
    ...more,
  });
  const deep = positions
    .map((position) => ({ position, level: chainAbove(model.data, position).length + 1 }))
    .filter(({ level }) => level > limits.maxLevels.value);
  const loaded = positions
    .map((position) => ({ position, duties: dutiesOn(handbook, position) }))
    .filter(({ duties }) => duties > limits.maxDuties.value)
    .toSorted((a, b) => b.duties - a.duties);
  return [
    figure(
      'gaps',
      gaps.map(({ role, uncovered }) => ({
        label: role.data.title,
        path: `${pathOf('models', model.id)}#gaps`,
        amount: String(uncovered.length),
      })),
      { urgency: 'mend', of: handbook.roles.size, path: `${pathOf('models', model.id)}#gaps` },
    ),
    figure(
      'headcount-open',
      positions.filter(({ headcount }) => headcount === undefined).map((position) => item(position)),
    ),
    figure(
      'span-wide',
      bosses
        .filter(({ people }) => people.from > limits.maxReports.value)
        .toSorted((a, b) => b.people.from - a.people.from)
        .map(({ boss, people }) => item(boss, range(people))),
      { of: bosses.length, limit: limits.maxReports },
    ),
    figure(
      'span-narrow',
      bosses
        .filter(({ people, places }) => places === 1 && people.from === 1 && people.to === 1)
        .map(({ boss }) => item(boss)),
      { of: bosses.length },
    ),
    figure(
      'levels',
      deep.map(({ position, level }) => item(position, String(level))),
      { limit: limits.maxLevels },
    ),
    figure(
      'loaded',
      loaded.map(({ position, duties }) => item(position, String(duties))),
      { limit: limits.maxDuties },
    ),
  ];
}

/** People in positions; one where nobody gives a number, for someone will sit there. */
function sumOfPeople(positions: readonly Position[]): { from: number; to: number } {
  const sum = { from: 0, to: 0 };
  for (const { headcount } of positions) {
    const { from, to } = peopleOf(headcount) ?? { from: 1, to: 1 };
    sum.from += from;
    sum.to += to;
  }
  return sum;
}

function range({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Duties of a position's own role and of those it takes on besides. */
function dutiesOn(handbook: Handbook, { role, covers = [] }: Position): number {
  const own = role === undefined ? 0 : find(handbook, 'roles', role).data.duties.length;
  return covers.reduce(
    (sum, cover) => sum + (cover.duties?.length ?? find(handbook, 'roles', cover.role).data.duties.length),
    own,
  );
}
