import { expect, test } from 'vitest';
import { aUnit } from './__fixtures__/a-unit.ts';
import type { Block } from './block.ts';
import { arrangementsOf } from './choose-arrangement.ts';
import type { OrgUnit } from './input.ts';
import { WIDE } from './measures.ts';

const staff = (boss: string, count: number) =>
  Array.from({ length: count }, (_, index) => aUnit(`${boss}-${index}`));

function blocksOf(unit: OrgUnit, widest = 720): Block[] {
  const headOf = (each: OrgUnit, place: 'row' | 'list') => ({
    unit: each,
    width: place === 'row' ? 100 : 86,
    height: 40,
  });
  return [...arrangementsOf(unit, { headOf, measures: WIDE, widest }).values()].flat();
}

const company = aUnit('boss', {
  children: ['a', 'b', 'c'].map((id) => aUnit(id, { children: staff(id, 5) })),
});

test('lays out the reports of all siblings in one style', () => {
  for (const block of blocksOf(company)) {
    const styles = block.reports.map((report) => report.block.style);
    expect(new Set(styles).size, `${block.style}: ${styles.join()}`).toBe(1);
  }
});

test('offers narrow and low arrangements, none of them worse in both', () => {
  const rows = blocksOf(company, 2000).filter((block) => block.style === 'row');
  expect(rows.length).toBeGreaterThan(1);
  for (const a of rows) {
    expect(rows.some((b) => b.right - b.left < a.right - a.left && b.cost <= a.cost)).toBe(false);
  }
});

test('hangs siblings with one report as their neighbours with several', () => {
  const mixed = aUnit('boss', {
    children: [aUnit('a', { children: staff('a', 4) }), aUnit('b', { children: staff('b', 1) })],
  });
  const pairs = blocksOf(mixed).map(({ reports }) => reports.map(({ block }) => block.style));
  const hanging = pairs.filter(([first]) => first === 'hanging');
  expect(hanging).not.toEqual([]);
  expect(hanging.filter(([, second]) => second !== 'hanging')).toEqual([]);
});
