import { coverageOf, gapsOf } from '../graph/coverage.ts';
import { find, type Handbook } from '../graph/handbook.ts';
import { modelsInOrder } from '../graph/growth.ts';
import { peopleOf } from '../graph/headcount.ts';
import { pathOf } from '../graph/paths.ts';
import { chainAbove } from '../graph/reporting-lines.ts';
import { activeModel, titleOfPosition } from '../graph/team.ts';
import type { Model, Position } from '../schema/model.ts';
import type { Thing } from '../source/thing.ts';
import { figureOf, type Figure, type FigureId, type FigureItem } from './figure.ts';
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

/** A position that asks for a second look, and how much of it. */
interface Noticed {
  position: Position;
  amount?: string;
}

/** Gaps, spans, levels and loads of the active model. */
export function organisationFigures(handbook: Handbook): Figure[] {
  const model = activeModel(handbook);
  const { positions } = model.data;
  const { maxReports, maxLevels, maxDuties } = limitsOf(handbook.settings.data);
  const bosses = bossesIn(positions);
  const page = pathOf('models', model.id);
  const itemsOf = (noticed: readonly Noticed[]): FigureItem[] =>
    noticed.map(({ position, amount }) => ({
      label: titleOfPosition(handbook, position),
      path: `${page}#positions`,
      ...(amount === undefined ? {} : { amount }),
    }));
  const figure = (id: FigureId, items: FigureItem[], more: Partial<Figure> = {}): Figure =>
    figureOf({ id, group: 'organisation', of: positions.length, path: `${page}#positions`, items, ...more });
  return [
    figure('gaps', gapItems(handbook, model), {
      urgency: 'mend',
      of: handbook.roles.size,
      path: `${page}#gaps`,
    }),
    figure('headcount-open', itemsOf(withoutHeadcount(positions))),
    figure('span-wide', itemsOf(wideSpans(bosses, maxReports.value)), {
      of: bosses.length,
      limit: maxReports,
    }),
    figure('span-narrow', itemsOf(narrowSpans(bosses)), { of: bosses.length }),
    figure('levels', itemsOf(deepPositions(model.data, maxLevels.value)), { limit: maxLevels }),
    figure('loaded', itemsOf(loadedPositions(handbook, positions, maxDuties.value)), { limit: maxDuties }),
  ];
}

function gapItems(handbook: Handbook, { id, data }: Thing<Model>): FigureItem[] {
  return gapsOf(coverageOf(handbook, data)).map(({ role, uncovered }) => ({
    label: role.data.title,
    path: `${pathOf('models', id)}#gaps`,
    amount: String(uncovered.length),
  }));
}

function withoutHeadcount(positions: readonly Position[]): Noticed[] {
  return positions.filter(({ headcount }) => headcount === undefined).map((position) => ({ position }));
}

/** A position others report to: how many people, in how many positions. */
interface Boss {
  position: Position;
  people: { from: number; to: number };
  places: number;
}

function bossesIn(positions: readonly Position[]): Boss[] {
  return positions
    .map((position) => ({
      position,
      reports: positions.filter(({ reportsTo }) => reportsTo === position.id),
    }))
    .filter(({ reports }) => reports.length > 0)
    .map(({ position, reports }) => ({ position, people: sumOfPeople(reports), places: reports.length }));
}

/** Bosses of more people than the limit, the widest span first. */
function wideSpans(bosses: readonly Boss[], most: number): Noticed[] {
  return bosses
    .filter(({ people }) => people.from > most)
    .toSorted((a, b) => b.people.from - a.people.from)
    .map(({ position, people }) => ({ position, amount: range(people) }));
}

/** Bosses of one person. */
function narrowSpans(bosses: readonly Boss[]): Noticed[] {
  return bosses
    .filter(({ people, places }) => places === 1 && people.from === 1 && people.to === 1)
    .map(({ position }) => ({ position }));
}

/** Positions on a level below the limit, counted from the top. */
function deepPositions(model: Model, most: number): Noticed[] {
  return model.positions
    .map((position) => ({ position, level: chainAbove(model, position).length + 1 }))
    .filter(({ level }) => level > most)
    .map(({ position, level }) => ({ position, amount: String(level) }));
}

/** Positions with more duties than the limit, the most loaded first. */
function loadedPositions(handbook: Handbook, positions: readonly Position[], most: number): Noticed[] {
  return positions
    .map((position) => ({ position, duties: dutiesOn(handbook, position) }))
    .filter(({ duties }) => duties > most)
    .toSorted((a, b) => b.duties - a.duties)
    .map(({ position, duties }) => ({ position, amount: String(duties) }));
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
