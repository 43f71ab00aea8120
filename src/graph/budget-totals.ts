import type { Budget, BudgetLine } from '../schema/budget.ts';
import type { z } from 'zod';
import type { RoleId } from '../schema/reference.ts';
import { sumOf } from './sum-of.ts';

type Line = z.output<typeof BudgetLine>;

/** Money under one heading: by month from January, and for the year. */
export interface BudgetPart<K extends string = string> {
  key: K;
  lines: readonly Line[];
  months: readonly number[];
  total: number;
}

/** A budget added up every way one asks about it. */
export interface BudgetTotals {
  byCategory: readonly BudgetPart[];
  byOwner: readonly BudgetPart<RoleId>[];
  /** Twelve sums, January first. */
  months: readonly number[];
  total: number;
}

/** Add up a budget's lines; categories keep the author's order, owners come by size, yuan are exact to the cent. */
export function budgetTotals({ lines = [] }: Pick<Budget, 'lines'>): BudgetTotals {
  const { months, total } = part('', lines);
  return {
    byCategory: partsBy(lines, ({ category }) => category),
    byOwner: partsBy(lines, ({ owner }) => owner).toSorted((a, b) => b.total - a.total),
    months,
    total,
  };
}

/** What lines come to in each quarter, the first first. */
export function quartersOf(lines: readonly Pick<Line, 'months'>[]): number[] {
  return [0, 3, 6, 9].map((from) => sumOf(lines.flatMap(({ months }) => months.slice(from, from + 3))));
}

function partsBy<K extends string>(lines: readonly Line[], keyOf: (line: Line) => K): BudgetPart<K>[] {
  return [...Map.groupBy(lines, keyOf)].map(([key, own]) => part(key, own));
}

function part<K extends string>(key: K, lines: readonly Line[]): BudgetPart<K> {
  const months = Array.from({ length: 12 }, (_, month) =>
    sumOf(lines.map((line) => line.months[month] ?? 0)),
  );
  // From the lines, as the check adds up: months that were rounded would come to another year.
  return { key, lines, months, total: sumOf(lines.flatMap((line) => line.months)) };
}
