import { company49 } from '../../layout/org-chart/__fixtures__/company-49.ts';
import { seededTree } from '../../layout/org-chart/__fixtures__/seeded-tree.ts';
import { drawnChart } from '../../layout/org-chart/drawn-chart.ts';
import type { OrgChart } from '../../layout/org-chart/input.ts';
import { layoutOrgChart } from '../../layout/org-chart/layout-org-chart.ts';
import { measureChart, type ChartMetrics, type DrawnChart } from '../../layout/org-chart/metrics.ts';
import { d3Tree } from './d3-tree.ts';
import { dagre } from './dagre.ts';
import { elkMrtree } from './elk-mrtree.ts';
import { graphviz } from './graphviz.ts';
import { drawnByPeer, sizedChart } from './peer.ts';

/** One engine on one chart. */
export type Row = { chart: string; boxes: number; tool: string; ms: number } & ChartMetrics;

/** How often an engine runs; the fastest run counts. */
const RUNS = 3;

/**
 * Our org charts and those of the peers, on the company of 49 boxes and on random trees of 20 and 500
 * roles, measured by the same code. Without dotted lines, which no peer has.
 */
export async function benchOrgCharts(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const chart of [company49(), seededTree(1, 20), seededTree(3, 500)]) {
    const plain = { ...chart, dotted: [] };
    for (const targetWidth of [720, 2400]) {
      const ours = () => drawnChart(layoutOrgChart(plain, { targetWidth, variant: 'wide' }));
      rows.push(await row(plain, `ours, target ${targetWidth}`, ours));
    }
    const sized = sizedChart(plain);
    for (const peer of [d3Tree, elkMrtree, dagre, graphviz]) {
      rows.push(await row(plain, peer.tool, async () => drawnByPeer(sized, await peer.place(sized))));
    }
  }
  return rows;
}

async function row(
  chart: OrgChart,
  tool: string,
  draw: () => DrawnChart | Promise<DrawnChart>,
): Promise<Row> {
  let ms = Infinity;
  let drawn: DrawnChart | undefined;
  for (let run = 0; run < RUNS; run += 1) {
    const begin = performance.now();
    drawn = await draw();
    ms = Math.min(ms, performance.now() - begin);
  }
  if (!drawn) throw new Error(`row: ${tool} drew nothing`);
  return { chart: chart.id, boxes: drawn.boxes.length, tool, ms: Math.round(ms), ...measureChart(drawn) };
}
