import { expect, test } from 'vitest';
import { goodsReceipt } from '../../layout/swimlanes/__fixtures__/goods-receipt.ts';
import { dagreCompounds } from './dagre-peer.ts';
import { elkCompounds, elkPartitions } from './elk-peers.ts';
import { formatBench } from './format-bench.ts';
import { graphvizClusters } from './graphviz-peer.ts';
import { ourLayout } from './our-layout.ts';
import { runBench } from './run-bench.ts';

test.each([ourLayout('V'), elkCompounds, elkPartitions, dagreCompounds, graphvizClusters])(
  'reads boxes, lines and lanes from $name',
  async (peer) => {
    const drawing = await peer.draw(goodsReceipt);
    expect(drawing.boxes).toHaveLength(11);
    expect(drawing.lanes).toHaveLength(4);
    for (const { box } of drawing.boxes) expect(box.width * box.height).toBeGreaterThan(0);
    for (const { points } of drawing.lines) expect(points.length).toBeGreaterThan(1);
  },
);

test('prints a line for each engine', async () => {
  const row = await runBench(ourLayout('V'), [goodsReceipt]);
  if ('failed' in row) throw new Error(row.failed);
  const rows = [
    { engine: row.engine, ...row.metrics },
    { engine: 'other', failed: 'out of memory' },
  ];
  const table = formatBench({ on: '', versions: {}, processes: [{ set: 'real', rows }], charts: [] });
  expect(table).toMatch(/^## Processes: real\n\n\| Tool \|.*\n\|.*\n\| ours, V \| 0 \| 0 \|/);
  expect(table).toContain('| other | failed: out of memory |');
});
