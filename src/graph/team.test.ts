import { describe, expect, test } from 'vitest';
import { aHandbook, aThing } from '../fixtures/a-handbook.ts';
import { aModel, aProcess, aRole, someSettings } from '../fixtures/builders.ts';
import type { Position } from '../schema/model.ts';
import { dutiesOf } from './duty-index.ts';
import { activeModel, standingsOf, titleOfPosition } from './team.ts';

const ids = (positions: readonly Position[]): string[] => positions.map(({ id }) => id);

describe('a role in a team', () => {
  const model = aModel({
    positions: [
      { id: 'boss', role: 'manager', suggested: true },
      { id: 'a', role: 'clerk', reportsTo: 'boss', title: '早班', suggested: true },
      { id: 'b', role: 'clerk', reportsTo: 'boss', suggested: true },
    ],
  });
  const handbook = aHandbook({
    roles: { manager: aRole({ title: '店长' }), clerk: aRole({ title: '客服' }) },
    models: { 'small-team': model },
    settings: someSettings(),
    processes: { returns: aProcess() },
  });

  test('stands with its boss, peers and reports', () => {
    const clerk = aThing('clerk', aRole());
    const standings = standingsOf(clerk, activeModel(handbook));
    expect(
      standings.map(({ position, boss, peers, holds }) => [position.id, boss?.id, ids(peers), holds]),
    ).toEqual([
      ['a', 'boss', ['b'], true],
      ['b', 'boss', ['a'], true],
    ]);
    expect(ids(standingsOf(aThing('manager', aRole()), activeModel(handbook))[0]?.reports ?? [])).toEqual([
      'a',
      'b',
    ]);
    expect(standingsOf(aThing('nobody', aRole()), activeModel(handbook))).toEqual([]);
  });

  test('is called by the name of its position, else its own', () => {
    expect(model.positions.map((position) => titleOfPosition(handbook, position))).toEqual([
      '店长',
      '早班',
      '客服',
    ]);
  });

  test('has its duties in the index, with their place', () => {
    expect(dutiesOf(handbook).map(({ role, duty, index }) => [role.id, duty.id, index])).toEqual([
      ['manager', 'read-figures', 0],
      ['clerk', 'read-figures', 0],
    ]);
  });
});
