import { describe, expect, test } from 'vitest';
import { aChart, aUnit } from './__fixtures__/a-unit.ts';
import { company49 } from './__fixtures__/company-49.ts';
import { HOSTILE } from './__fixtures__/hostile.ts';
import { models } from './__fixtures__/models.ts';
import { seededTree } from './__fixtures__/seeded-tree.ts';
import { drawnChart } from './drawn-chart.ts';
import { unitsOf, type OrgChart, type OrgUnit } from './input.ts';
import { layoutOrgChart } from './layout-org-chart.ts';
import { measureChart } from './metrics.ts';

const wide = (chart: OrgChart, targetWidth = 720) => layoutOrgChart(chart, { targetWidth, variant: 'wide' });
const narrow = (chart: OrgChart) => layoutOrgChart(chart, { targetWidth: 328, variant: 'narrow' });

const NO_FAULTS = {
  lineThroughBox: 0,
  boxesOverlap: 0,
  textOutsideBox: 0,
  labelOnSomething: 0,
  linesOnTopOfEachOther: 0,
  outsideDrawing: 0,
  detachedEnds: 0,
};

function expectSound(chart: OrgChart): void {
  for (const layout of [wide(chart), wide(chart, 2400), narrow(chart)]) {
    expect(measureChart(drawnChart(layout)), `${chart.id} ${layout.variant}`).toMatchObject(NO_FAULTS);
    const drawn = layout.boxes.map(({ unit }) => unit.id);
    expect(drawn).toEqual(unitsOf(chart.roots).map(({ id }) => id));
    const missing = chart.dotted.filter((line) => !layout.listed.includes(line));
    for (const { from, to } of missing)
      expect(layout.dotted).toContainEqual(expect.objectContaining({ from, to }));
  }
}

function chain(depth: number, fork = 1): OrgUnit {
  const below =
    depth > 1 ? Array.from({ length: fork }, (_, i) => ({ ...chain(depth - 1, i === 0 ? fork : 1) })) : [];
  return aUnit('', { title: `第 ${depth} 层`, children: below });
}

/** A copy with ids of its own for every unit. */
function numbered(unit: OrgUnit, path = '0'): OrgUnit {
  return { ...unit, id: path, children: unit.children.map((child, i) => numbered(child, `${path}.${i}`)) };
}

describe('has no line through a box, no overlap, no text or label astray', () => {
  test('in a company of 49 boxes', () => expectSound(company49()));
  test.each(models())('in the model $id', (model) => expectSound(model));
  test.each(Array.from({ length: 50 }, (_, i) => [i + 1, 20 + Math.round((i * 480) / 49)]))(
    'in random tree %i of %i roles',
    (seed, size) => {
      const chart = seededTree(seed, size);
      expect(measureChart(drawnChart(wide(chart, size < 100 ? 720 : 2400)))).toMatchObject(NO_FAULTS);
      expect(measureChart(drawnChart(narrow(chart)))).toMatchObject(NO_FAULTS);
    },
  );
  test('in trees 12 deep', () => {
    expectSound(aChart([numbered(chain(12))]));
    expectSound(aChart([numbered(chain(12, 2))]));
  });
  test('in a tree 40 deep and a boss with 200 reports', () => {
    expectSound(aChart([numbered(chain(40))]));
    expectSound(aChart([aUnit('boss', { children: Array.from({ length: 200 }, (_, i) => aUnit(`r${i}`)) })]));
  });
  test('with hostile strings', () => {
    const units = HOSTILE.map((text, i) =>
      aUnit(`u${i}`, { title: text, headcount: text, note: text, suggested: true }),
    );
    const dotted = HOSTILE.slice(1).map((label, i) => ({ from: `u${i}`, to: `u${i + 1}`, label }));
    expectSound(aChart([aUnit('boss', { title: HOSTILE[0] ?? '', children: units })], { dotted }));
  });
});

test('keeps a company of 49 boxes within 720 px, its type at least 11 px', () => {
  const measured = measureChart(drawnChart(wide(company49())));
  expect(measured.width).toBeLessThanOrEqual(720);
  expect(measured.height).toBeLessThanOrEqual(1000);
  expect(measured.typeAt720).toBeGreaterThanOrEqual(11);
});

test('draws all dotted lines of that company, and says all labels on the drawing', () => {
  const { dotted, listed } = wide(company49());
  expect(dotted.map(({ label }) => label?.text)).toEqual(['监督', '页面需求', '投放数据', undefined]);
  expect(listed).toEqual([]);
});

test('sets no type below 13 px on a phone, one box a row', () => {
  const { boxes, width } = narrow(company49());
  expect(width).toBe(328);
  expect(Math.min(...boxes.flatMap(({ texts }) => texts.map(({ size }) => size)))).toBeGreaterThanOrEqual(13);
  const ys = boxes.map(({ y }) => y);
  expect([...ys].sort((a, b) => a - b)).toEqual(ys);
  expect(new Set(ys).size).toBe(ys.length);
});

test('draws nothing above several roots', () => {
  const { boxes, lines } = wide(aChart([aUnit('a'), aUnit('b'), aUnit('c')]));
  expect(boxes.map(({ unit }) => unit.id)).toEqual(['a', 'b', 'c']);
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
  expect(lines).toEqual([]);
});

test('gives equal layouts for equal input, and leaves the input alone', () => {
  const chart = company49();
  const before = structuredClone(chart);
  expect(wide(chart)).toEqual(wide(company49()));
  expect(chart).toEqual(before);
});

test('stays as it is where nothing changed: a new last report moves few boxes of other departments', () => {
  const before = wide(company49());
  const chart = company49();
  unitsOf(chart.roots)
    .find(({ id }) => id === '财务经理')
    ?.children.push(aUnit('税务'));
  const after = new Map(wide(chart).boxes.map((box) => [box.unit.id, box]));
  const moved = before.boxes.filter((box) => {
    const now = after.get(box.unit.id);
    return now?.x !== box.x || now.y !== box.y;
  });
  expect(moved.map(({ unit }) => unit.id)).toEqual([]);
});

test('lays out 500 roles in 0.2 s', { retry: 3 }, () => {
  const chart = { ...seededTree(3, 500), dotted: [] };
  wide(chart, 2400);
  // Processor time: the clock on the wall also counts what else the machine does.
  const begin = process.cpuUsage();
  wide(chart, 2400);
  const { user, system } = process.cpuUsage(begin);
  expect((user + system) / 1e6).toBeLessThan(0.2);
});

test('throws where the input is unsound', () => {
  expect(() => wide(aChart([]))).toThrow('there is no root');
  expect(() => wide(aChart([aUnit('a'), aUnit('a')]))).toThrow('unit "a" stands twice');
  expect(() => wide(aChart([aUnit('a')], { dotted: [{ from: 'a', to: 'b' }] }))).toThrow('ends at "b"');
  expect(() => wide(aChart([aUnit('a')], { dotted: [{ from: 'a', to: 'a' }] }))).toThrow('to itself');
});
