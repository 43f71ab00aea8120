import { expect, test } from 'vitest';
import { aChart, aUnit } from '../../layout/org-chart/__fixtures__/a-unit.ts';
import { measureChart } from '../../layout/org-chart/metrics.ts';
import { d3Tree } from './d3-tree.ts';
import { dagre } from './dagre.ts';
import { elkMrtree } from './elk-mrtree.ts';
import { graphviz } from './graphviz.ts';
import { drawnByPeer, sizedChart } from './peer.ts';

const chart = sizedChart(
  aChart([aUnit('boss', { children: [aUnit('a', { children: [aUnit('c')] }), aUnit('b')] })]),
);

test.each([d3Tree, elkMrtree, dagre, graphviz])('$tool draws a small tree without faults', async (peer) => {
  const measured = measureChart(drawnByPeer(chart, await peer.place(chart)));
  expect(measured).toMatchObject({ boxesOverlap: 0, lineThroughBox: 0, detachedEnds: 0, outsideDrawing: 0 });
  expect(measured.width).toBeLessThan(400);
});
