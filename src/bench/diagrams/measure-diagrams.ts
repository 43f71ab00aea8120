import { readFileSync } from 'node:fs';
import { realProcesses } from '../../layout/swimlanes/__fixtures__/real-processes.ts';
import { seededProcess } from '../../layout/swimlanes/__fixtures__/seeded-process.ts';
import type { SwimlaneProcess } from '../../layout/swimlanes/input.ts';
import type { ChartFigures, DiagramFigures, SwimlaneFigures } from '../../site/diagram-figures.ts';
import { benchOrgCharts } from '../org-charts/bench-org-charts.ts';
import { dagreCompounds } from './dagre-peer.ts';
import { elkCompounds, elkPartitions } from './elk-peers.ts';
import { graphvizClusters } from './graphviz-peer.ts';
import { withMermaid } from './mermaid-peer.ts';
import { ourLayout } from './our-layout.ts';
import type { Peer } from './peer.ts';
import { type BenchRow, runBench } from './run-bench.ts';

/** Layout engines always compared with, by the names of their packages. */
const packages = ['elkjs', '@dagrejs/dagre', '@hpcc-js/wasm-graphviz', 'd3-hierarchy'];
const engines = [
  ourLayout('V'),
  ourLayout('H'),
  elkCompounds,
  elkPartitions,
  dagreCompounds,
  graphvizClusters,
];

const seeded = (seeds: readonly number[], steps: number): SwimlaneProcess[] =>
  seeds.map((seed) => seededProcess(seed, steps));

/** The processes every engine draws: four real ones, and random ones of three sizes. */
const sets: readonly { set: string; processes: readonly SwimlaneProcess[] }[] = [
  { set: 'real', processes: realProcesses },
  { set: 'random-10', processes: seeded([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10) },
  { set: 'random-50', processes: seeded([1, 2, 3], 50) },
  { set: 'random-200', processes: seeded([1], 200) },
];

/** Let all engines draw everything, and measure it. Takes minutes; `isQuick` leaves out 200 steps. */
export function measureDiagrams(isQuick: boolean): Promise<DiagramFigures> {
  return withMermaid((mermaid) => measureAll(mermaid, isQuick));
}

async function measureAll(mermaid: readonly Peer[], isQuick: boolean): Promise<DiagramFigures> {
  const ran = mermaid.length === 0 ? packages : [...packages, 'mermaid'];
  const processes = [];
  for (const { set, processes: drawn } of isQuick ? sets.slice(0, -1) : sets) {
    const rows: SwimlaneFigures[] = [];
    for (const engine of [...engines, ...mermaid]) rows.push(figuresOf(await runBench(engine, drawn)));
    processes.push({ set, rows });
  }
  const charts = Map.groupBy(await benchOrgCharts(), ({ chart }) => chart);
  return {
    on: new Date().toISOString().slice(0, 10),
    versions: Object.fromEntries([['node', process.versions.node], ...ran.map(versionOf)]),
    processes,
    charts: [...charts].map(([chart, rows]) => ({
      chart,
      boxes: rows[0]?.boxes ?? 0,
      rows: rows.map(({ tool, width, height, crossings, linePx, ms }): ChartFigures => ({
        engine: tool,
        width: Math.round(width),
        height: Math.round(height),
        crossings,
        linePx: Math.round(linePx),
        milliseconds: ms,
      })),
    })),
  };
}

function figuresOf(row: BenchRow): SwimlaneFigures {
  if ('failed' in row) return { engine: row.engine, failed: row.failed.replace(/\n.*/s, '').slice(0, 120) };
  const { crossings, lineThroughBox, raggedLanes, mixedLanePairs, forwardDrawnBackwards } = row.metrics;
  const { linesOnOneAnother, labelOnSomething, bends, length, typeAt720 } = row.metrics;
  return {
    engine: row.engine,
    crossings,
    lineThroughBox,
    raggedLanes,
    mixedLanePairs,
    forwardDrawnBackwards,
    linesOnOneAnother,
    labelOnSomething,
    bends,
    length,
    typeAt720,
    milliseconds: row.milliseconds,
  };
}

function versionOf(name: string): [string, string] {
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }; // every package has one
  return [name, version];
}
