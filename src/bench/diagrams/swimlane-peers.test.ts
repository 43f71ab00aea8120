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
  const table = formatBench('到货入库', [await runBench(ourLayout('V'), [goodsReceipt])]);
  expect(table).toMatch(/^## 到货入库\n\n\| Tool \|.*\n\|.*\n\| ours, V \| 0 \| 0 \|/);
});
