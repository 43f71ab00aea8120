import { expect, test } from 'vitest';
import { goodsReceipt } from '../../layout/swimlanes/__fixtures__/goods-receipt.ts';
import type { SwimlaneProcess } from '../../layout/swimlanes/input.ts';
import { dagreCompounds } from './dagre-peer.ts';
import { elkCompounds, elkPartitions } from './elk-peers.ts';
import { formatBench } from './format-bench.ts';
import { graphvizClusters } from './graphviz-peer.ts';
import { cornersOf, toMermaid } from './mermaid-peer.ts';
import { ourLayout } from './our-layout.ts';
import { buildTask } from './peer.ts';
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

const twoLanes: SwimlaneProcess = {
  id: 'returns',
  title: '退货',
  lanes: [
    { id: 'service', title: '客服 "一组"' },
    { id: 'store', title: '仓库' },
  ],
  phases: [],
  steps: [
    { id: 'ask', lane: 'service', kind: 'task', title: '登记' },
    { id: 'check', lane: 'store', kind: 'decision', title: '完好？' },
  ],
  edges: [
    { from: 'ask', to: 'check' },
    { from: 'check', to: 'ask', label: '否' },
    { from: 'check', to: 'check' },
  ],
};

test('hands mermaid lanes, steps and labels in their own sizes, and no line from a step to itself', () => {
  expect(toMermaid(buildTask(twoLanes))).toMatchInlineSnapshot(`
    "swimlane-beta TB
    subgraph l0["客服 #34;一组#34;"]
    n0["<div style='width:40px;height:32px'>登记</div>"]
    end
    subgraph l1["仓库"]
    n1["<div style='width:68px;height:32px'>完好？</div>"]
    end
    n0 e0@--> n1
    n1 e1@-->|"<div style='width:12px;height:15px'>否</div>"| n0"
  `);
});

test('reads the corners of a path, not the two ends of each rounding', () => {
  expect(cornersOf('M0,10L15,10Q20,10 20,15L20,40.5')).toEqual([
    { x: 0, y: 10 },
    { x: 20, y: 10 },
    { x: 20, y: 40.5 },
  ]);
  expect(cornersOf('M-5,0L8,0')).toEqual([
    { x: -5, y: 0 },
    { x: 8, y: 0 },
  ]);
});

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
