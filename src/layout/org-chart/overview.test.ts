import { expect, test } from 'vitest';
import { aChart, aUnit } from './__fixtures__/a-unit.ts';
import { company49 } from './__fixtures__/company-49.ts';
import { seededTree } from './__fixtures__/seeded-tree.ts';
import { unitsOf } from './input.ts';
import { departmentCharts, isTooLarge, overviewOf } from './overview.ts';

test('cuts two levels below the first unit with several bosses, and counts what it cuts', () => {
  const units = unitsOf(overviewOf(company49()).roots);
  expect(units).toHaveLength(23);
  expect(units.find(({ id }) => id === '电商运营经理')?.note).toBe('+4 岗');
});

test('keeps a note after the count', () => {
  const deep = aUnit('a', { note: '战略层', children: [aUnit('b', { children: [aUnit('c')] })] });
  const chart = aChart([
    aUnit('root', { children: [aUnit('x', { children: [deep] }), aUnit('y', { children: [aUnit('z')] })] }),
  ]);
  expect(unitsOf(overviewOf(chart).roots).find(({ id }) => id === 'a')?.note).toBe('+2 岗 · 战略层');
});

test('draws each department with everything under it, and every unit somewhere', () => {
  const charts = departmentCharts(company49());
  expect(charts.map(({ title }) => title).slice(0, 3)).toEqual(['电商运营部', '市场推广部', '视觉设计部']);
  const shown = new Set(
    [overviewOf(company49()), ...charts].flatMap(({ roots }) => unitsOf(roots).map(({ id }) => id)),
  );
  expect(shown.size).toBe(49);
});

test('keeps dotted lines whose two ends are in a part', () => {
  expect(overviewOf(company49()).dotted).toEqual([{ from: '监事会', to: '总经理', label: '监督' }]);
  expect(departmentCharts(company49()).flatMap(({ dotted }) => dotted)).toEqual([]);
});

test.each([120, 300, 500])('shows every one of %i roles in parts that fit on a page', (size) => {
  const chart = seededTree(11, size);
  const parts = [overviewOf(chart), ...departmentCharts(chart)];
  expect(new Set(parts.flatMap(({ roots }) => unitsOf(roots).map(({ id }) => id))).size).toBe(size);
  expect(parts.filter(isTooLarge).map(({ id }) => id)).toEqual([]);
});
