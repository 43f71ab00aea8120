import { describe, expect, test } from 'vitest';
import { aModel, type Written } from '../fixtures/builders.ts';
import type { Model, Position } from '../schema/model.ts';
import { bossOf, chainAbove, reportingCycle, reportingTrees, type PositionNode } from './reporting-lines.ts';

type WrittenPosition = NonNullable<Written<typeof Model>['positions']>[number];

/** A model of positions written as `id` or `id < boss`. */
function team(...lines: string[]): Model {
  const positions = lines.map((line): WrittenPosition => {
    const [id = '', reportsTo] = line.split(' < ');
    return { id, title: id, suggested: true, ...(reportsTo === undefined ? {} : { reportsTo }) };
  });
  return aModel({ positions });
}
const ids = (positions: readonly Position[]): string[] => positions.map(({ id }) => id);
const at = (model: Model, id: string): Position => {
  const position = model.positions.find((one) => one.id === id);
  if (!position) throw new Error(`at: the model has no position "${id}"`);
  return position;
};
const drawn = ({ position, reports }: PositionNode): string =>
  reports.length === 0 ? position.id : `${position.id}(${reports.map(drawn).join(' ')})`;

describe('reporting lines', () => {
  const model = team('boss', 'sales < boss', 'clerk < sales', 'design < boss', 'lost < nobody');

  test('make trees in the order of the author, without those below nobody', () => {
    expect(reportingTrees(model).map(drawn)).toEqual(['boss(sales(clerk) design)']);
  });

  test('lead up to the top', () => {
    expect(ids(chainAbove(model, at(model, 'clerk')))).toEqual(['sales', 'boss']);
    expect(bossOf(model, at(model, 'lost'))).toBeUndefined();
  });

  test('that go round are a circle for those on it, and not for those below it', () => {
    const round = team('a < b', 'b < c', 'c < a', 'below < a', 'self < self');
    expect(ids(reportingCycle(round, at(round, 'a')))).toEqual(['a', 'b', 'c']);
    expect(reportingCycle(round, at(round, 'below'))).toEqual([]);
    expect(ids(reportingCycle(round, at(round, 'self')))).toEqual(['self']);
    expect(ids(chainAbove(round, at(round, 'below')))).toEqual(['a', 'b', 'c']);
    expect(reportingTrees(round)).toEqual([]);
  });
});
