/**
 * Build generated handbooks as this project does, as stock Starlight, VitePress and Hugo do, and print what each cost;
 * those with Astro once more after an edit of one role.
 *
 * Everything happens in a temporary folder outside the project; `--keep` leaves it for a look.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contenders } from '../src/bench/build/contenders.ts';
import { formatCosts, formatGrowth, type NamedCost } from '../src/bench/build/cost-table.ts';
import { measureContender } from '../src/bench/build/measure-contender.ts';
import { sampleRoles } from '../src/bench/build/sample-roles.ts';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseChoices, parseNumber } from '../src/cli/values.ts';

const all = await contenders(resolve(import.meta.dirname, '..'), process.env['NODE_OPTIONS'] ?? '');
const { sizes, chosen, departments, seed, keep } = readCommandLine(
  {
    usage: `npm run bench:build -- [--pages 500,2000] [--only 'NAME,NAME'] [--departments 20] [--seed 1] [--keep]`,
    options: {
      pages: { type: 'string', default: '500,2000' },
      only: { type: 'string' },
      departments: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
    },
  },
  ({ values }) => ({
    sizes: values.pages.split(',').map((size) => parseNumber('--pages', size)),
    chosen: parseChoices(
      '--only',
      values.only,
      all.map(({ name }) => name),
    ),
    departments: parseNumber('--departments', values.departments),
    seed: parseNumber('--seed', values.seed, { least: 0 }),
    keep: values.keep,
  }),
);

const bench = await mkdtemp(join(tmpdir(), 'handbook-bench-'));
const series: { pages: number; costs: NamedCost[] }[] = [];
try {
  for (const pages of sizes) {
    const costs: NamedCost[] = [];
    for (const contender of all.filter(({ name }) => chosen.includes(name))) {
      const folder = join(bench, `${contender.name.replaceAll(' ', '-')}-${pages}`);
      const roles = sampleRoles({ pages, departments, seed });
      costs.push(...(await measureContender(contender, { folder, roles })));
    }
    series.push({ pages, costs });
    console.log(`${pages} pages\n\n${formatCosts(costs)}\n`);
  }
  if (series.length > 1) console.log(formatGrowth(series));
} finally {
  if (keep) console.log(`Kept: ${bench}`);
  else await rm(bench, { recursive: true });
}
