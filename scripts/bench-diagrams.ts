/**
 * Print how our swimlanes compare with other layout engines, all measured by the same code in one run.
 *
 * `node scripts/bench-diagrams.ts`, or with `--quick` without the 200-step processes.
 */
import { argv, stdout } from 'node:process';
import { dagreCompounds } from '../src/bench/diagrams/dagre-peer.ts';
import { elkCompounds, elkPartitions } from '../src/bench/diagrams/elk-peers.ts';
import { formatBench } from '../src/bench/diagrams/format-bench.ts';
import { graphvizClusters } from '../src/bench/diagrams/graphviz-peer.ts';
import { ourLayout } from '../src/bench/diagrams/our-layout.ts';
import { runBench } from '../src/bench/diagrams/run-bench.ts';
import { realProcesses } from '../src/layout/swimlanes/__fixtures__/real-processes.ts';
import { seededProcess } from '../src/layout/swimlanes/__fixtures__/seeded-process.ts';

const seeded = (seeds: readonly number[], steps: number) => seeds.map((seed) => seededProcess(seed, steps));
const sets = [
  { title: 'Four real processes: 53 steps, 60 edges, 21 lanes', processes: realProcesses },
  { title: 'Ten random processes of 10 steps', processes: seeded([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10) },
  { title: 'Three random processes of 50 steps', processes: seeded([1, 2, 3], 50) },
  ...(argv.includes('--quick')
    ? []
    : [{ title: 'One random process of 200 steps', processes: seeded([1], 200) }]),
];
const engines = [
  ourLayout('V'),
  ourLayout('H'),
  elkCompounds,
  elkPartitions,
  dagreCompounds,
  graphvizClusters,
];

for (const { title, processes } of sets) {
  const rows = [];
  for (const engine of engines) rows.push(await runBench(engine, processes));
  stdout.write(`${formatBench(title, rows)}\n`);
}
