import { expect, test } from 'vitest';
import { aUnit } from './__fixtures__/a-unit.ts';
import { arrangeColumns } from './arrange-columns.ts';
import { arrangeHanging } from './arrange-hanging.ts';
import { arrangeRow } from './arrange-row.ts';
import { arrangeRows } from './arrange-rows.ts';
import { leafBlock, type Block, type Head } from './block.ts';
import { WIDE } from './measures.ts';

const head = (id: string, width = 100): Head => ({ unit: aUnit(id), width, height: 40 });
const leaves = (count: number) => Array.from({ length: count }, (_, index) => leafBlock(head(`${index}`)));
const places = (block: Block) => block.reports.map(({ dx, dy }) => [dx, dy]);

test('centres a boss over a row of reports', () => {
  expect(places(arrangeRow(head('boss'), leaves(3), WIDE))).toEqual([[-114, 68], [0, 68], [114, 68]]); // prettier-ignore
});

test('hangs a single report straight below its boss', () => {
  const [report] = arrangeRow(head('boss'), leaves(1), WIDE).reports;
  expect(report?.route).toEqual([{ x: 0, y: 40 }, { x: 0, y: 56 }]); // prettier-ignore
});

test('lets a small neighbour stand above the reach of a wide tree', () => {
  const wide = arrangeRow(head('wide'), leaves(5), WIDE);
  const chain = arrangeRow(head('chain'), [wide], WIDE);
  expect(places(arrangeRow(head('boss'), [chain, leafBlock(head('small'))], WIDE))).toEqual([[-57, 68], [57, 68]]); // prettier-ignore
});

test('gives a chain the style of what stands at its end', () => {
  expect(arrangeRow(head('chain'), [arrangeHanging(head('boss'), leaves(3), WIDE)], WIDE).style).toBe(
    'hanging',
  );
});

test('aligns the boxes of a hanging list on its indent', () => {
  const list = arrangeHanging(head('boss'), [leafBlock(head('a', 86)), leafBlock(head('b', 60))], WIDE);
  expect(list.reports.map(({ dx, block }) => dx - block.head.width / 2)).toEqual([-36, -36]);
  expect(list.right).toBe(50);
});

test('reads two columns line by line', () => {
  const ys = places(arrangeColumns(head('boss'), leaves(5), WIDE)).map(([, y]) => y);
  expect(ys[0]).toBe(ys[1]);
  expect(ys[2]).toBe(ys[3]);
  expect(ys[4]).toBeGreaterThan(ys[3] ?? 0);
});

test('keeps the spine free between the two halves of each row', () => {
  const rows = arrangeRows(head('boss'), { blocks: leaves(6), starts: [0, 4] }, WIDE);
  expect(places(rows).map(([x]) => x)).toEqual([-172, -58, 58, 172, -58, 58]);
  for (const { dx, block } of rows.reports) expect(Math.abs(dx)).toBeGreaterThan(block.head.width / 2);
});

test('puts a lone last report straight below the spine', () => {
  expect(places(arrangeRows(head('boss'), { blocks: leaves(5), starts: [0, 4] }, WIDE)).at(-1)?.[0]).toBe(0);
});
