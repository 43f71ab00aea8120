/**
 * Print how our swimlanes and org charts compare with other layout engines, all measured by the same code
 * in one run, and keep the figures for the page that shows them.
 * With `--quick` without the 200-step process and without keeping.
 */
import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { formatBench } from '../src/bench/diagrams/format-bench.ts';
import { measureDiagrams } from '../src/bench/diagrams/measure-diagrams.ts';
import { readCommandLine } from '../src/cli/command-line.ts';

const { quick: isQuick } = readCommandLine(
  {
    usage: 'npm run bench:diagrams -- [--quick]',
    options: { quick: { type: 'boolean', default: false } },
  },
  ({ values }) => values,
);
const figures = await measureDiagrams(isQuick);
stdout.write(`${formatBench(figures)}\n`);
if (!isQuick) {
  const file = new URL('../src/site/diagram-figures.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
}
