/**
 * Print how our swimlanes and org charts compare with other layout engines, all measured by the same code
 * in one run, and keep the figures for the page that shows them.
 *
 * `node scripts/bench-diagrams.ts`, or with `--quick` without the 200-step process and without keeping.
 */
import { writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { formatBench } from '../src/bench/diagrams/format-bench.ts';
import { measureDiagrams } from '../src/bench/diagrams/measure-diagrams.ts';

const isQuick = argv.includes('--quick');
const figures = await measureDiagrams(isQuick);
stdout.write(`${formatBench(figures)}\n`);
if (!isQuick) {
  const file = new URL('../src/site/diagram-figures.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
}
