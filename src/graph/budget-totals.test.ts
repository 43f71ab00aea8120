import { expect, test } from 'vitest';
import { aBudget } from '../fixtures/builders.ts';
import { budgetTotals, quartersOf } from './budget-totals.ts';

const suggested = true as const;
const budget = aBudget({
  lines: [
    {
      id: 'ads',
      category: '推广',
      title: '直通车',
      owner: 'clerk',
      months: [...Array(11).fill(0.1), 0.2],
      suggested,
    },
    { id: 'pay', category: '人', title: '工资', owner: 'manager', months: Array(12).fill(100), suggested },
    {
      id: 'live',
      category: '推广',
      title: '直播',
      owner: 'manager',
      months: [50, ...Array(11).fill(0)],
      suggested,
    },
  ],
});

test('adds up months and the year without the noise of binary fractions', () => {
  const { months, total } = budgetTotals(budget);
  expect(months[0]).toBe(150.1);
  expect(months[11]).toBe(100.2);
  expect(total).toBe(1251.3);
});

test('adds up quarters without that noise', () => {
  expect(quartersOf(budget.lines ?? [])).toEqual([350.3, 300.3, 300.3, 300.4]);
  expect(quartersOf([])).toEqual([0, 0, 0, 0]);
});

test('keeps categories in the order of the author', () => {
  expect(budgetTotals(budget).byCategory.map(({ key, total }) => [key, total])).toEqual([
    ['推广', 51.3],
    ['人', 1200],
  ]);
});

test('puts the owner of most money first', () => {
  expect(budgetTotals(budget).byOwner.map(({ key, total }) => [key, total])).toEqual([
    ['manager', 1250],
    ['clerk', 1.3],
  ]);
});

test('comes to nothing without lines', () => {
  expect(budgetTotals({})).toMatchObject({ byCategory: [], byOwner: [], total: 0 });
});

test('comes to the year that the check asks for, also of thirds of a yuan', () => {
  const lines = [
    {
      id: 'ads',
      category: '推广',
      title: '直通车',
      owner: 'clerk',
      months: Array(12).fill(33.333),
      suggested,
    },
  ];
  expect(budgetTotals(aBudget({ lines })).total).toBe(400);
});
