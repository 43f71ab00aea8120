import { describe, expect, test } from 'vitest';
import { aHandbook, aThing } from '../fixtures/a-handbook.ts';
import { find } from '../graph/handbook.ts';
import { aDepartment, aModel, aRole, aScorecard } from '../fixtures/builders.ts';
import { loadHandbook } from '../site/load-handbook.ts';
import { itemKey } from './item-key.ts';
import { planOf } from './plan.ts';

const handbook = await loadHandbook();

function planFor(id: string) {
  const role = handbook.roles.get(id);
  if (!role) throw new Error(`planFor: there is no role ${id}`);
  return planOf(handbook, role);
}

describe('the plan of a newcomer', () => {
  test('has every milestone from the first day to the ninetieth, for every role', () => {
    for (const id of handbook.roles.keys())
      expect(
        planFor(id).map(({ milestone }) => milestone),
        id,
      ).toEqual(['day-1', 'week-1', 'day-30', 'day-60', 'day-90']);
  });

  test('names each item once', () => {
    for (const id of handbook.roles.keys()) {
      const keys = planFor(id).flatMap(({ items }) => items.map(({ key }) => key));
      expect(new Set(keys).size, id).toBe(keys.length);
    }
  });

  test('tells apart what one colleague gives and gets on two lines', () => {
    const lines = [
      { role: 'clerk', gives: '当天的重点', suggested: true },
      { role: 'clerk', gets: '退货的原因', suggested: true },
    ] as const;
    const role = aThing('manager', aRole({ worksWith: [...lines] }));
    const roles = { manager: role.data, clerk: aRole({ title: '店员' }) };
    const small = aHandbook({
      roles,
      departments: { shop: aDepartment() },
      models: { 'small-team': aModel() },
    });
    const items = planOf(small, role).flatMap((group) => group.items);
    expect(items.filter(({ kind }) => kind === 'colleague').map(({ key }) => key)).toEqual([
      'colleague:clerk',
      'colleague:clerk:2',
    ]);
  });

  test('has newcomers score themselves by what gives points, not by who assesses whom', () => {
    const chain = [{ who: 'clerk', by: 'manager', period: 'month', suggested: true }] as const;
    const small = aHandbook({
      roles: { manager: aRole(), clerk: aRole({ title: '店员' }) },
      departments: { shop: aDepartment() },
      models: { 'small-team': aModel() },
      scorecards: {
        card: aScorecard({ appliesTo: ['clerk'] }),
        chain: aScorecard({ indicators: undefined, chain: [...chain] }),
      },
    });
    const items = planOf(small, find(small, 'roles', 'clerk')).flatMap((group) => group.items);
    expect(items.flatMap(({ key, kind }) => (kind === 'scorecard' ? [key] : []))).toEqual(['scorecard:card']);
  });

  test('holds every item that was written for the role', () => {
    for (const role of handbook.roles.values()) {
      const own = planFor(role.id).flatMap(({ items }) => items.filter(({ kind }) => kind === 'own'));
      expect(own.length, role.id).toBe(role.data.onboarding.length);
    }
  });

  test('leads to the boss, to all colleagues, meetings and processes', () => {
    const items = planFor('after-sales-agent').flatMap((group) => group.items);
    const links = items.flatMap((item) =>
      'link' in item && item.link ? [`${item.kind} ${item.link.path}`] : [],
    );
    expect(links).toContain('boss /roles/sales-supervisor/');
    expect(links).toContain('colleague /roles/warehouse-logistics-specialist/');
    expect(links).toContain('steps /processes/return-exchange/');
    expect(links).toContain('form /forms/return-exchange-register/');
  });

  test('sends nobody to meet themselves', () => {
    for (const role of handbook.roles.values()) {
      const met = planFor(role.id).flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'boss' ? [item.link.path] : [])),
      );
      expect(met, role.id).not.toContain(`/roles/${role.id}/`);
    }
  });
});

test('the name of an item follows its words', () => {
  expect(itemKey('day-1', '读流程')).toBe(itemKey('day-1', '读流程'));
  expect(itemKey('day-1', '读流程')).not.toBe(itemKey('day-1', '读流程。'));
  expect(itemKey('day-1', '读流程')).not.toBe(itemKey('week-1', '读流程'));
});
