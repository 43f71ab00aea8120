/**
 * Build generated handbooks as this project does, as stock Starlight, VitePress and Hugo do, and print what each cost.
 *
 *   node scripts/bench-build.ts [--pages 500,2000] [--only 'this project,stock Starlight']
 *                               [--departments 20] [--seed 1] [--keep]
 *
 * Everything happens in a temporary folder outside the project; `--keep` leaves it for a look.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contenders, type Contender } from '../src/bench/build/contenders.ts';
import { formatCosts, formatGrowth, type NamedCost } from '../src/bench/build/cost-table.ts';
import { measureBuild } from '../src/bench/build/measure-build.ts';
import { sampleRoles } from '../src/bench/build/sample-roles.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '500,2000' },
    only: { type: 'string' },
    departments: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});

const only = values.only?.split(',');
const all = await contenders(resolve(import.meta.dirname, '..'), process.env['NODE_OPTIONS'] ?? '');
const chosen = all.filter(({ name }) => only?.includes(name) ?? true);
const bench = await mkdtemp(join(tmpdir(), 'handbook-bench-'));
const series: { pages: number; costs: NamedCost[] }[] = [];
try {
  for (const pages of values.pages.split(',').map(Number)) {
    const costs: NamedCost[] = [];
    for (const contender of chosen) costs.push(await measure(contender, pages));
    series.push({ pages, costs });
    console.log(`${pages} pages\n\n${formatCosts(costs)}\n`);
  }
  if (series.length > 1) console.log(formatGrowth(series));
} finally {
  if (values.keep) console.log(`Kept: ${bench}`);
  else await rm(bench, { recursive: true });
}

async function measure({ name, build, prepare }: Contender, pages: number): Promise<NamedCost> {
  const folder = join(bench, `${name.replaceAll(' ', '-')}-${pages}`);
  const { departments, seed } = values;
  await prepare(folder, sampleRoles({ pages, departments: Number(departments), seed: Number(seed) }));
  try {
    const cost = await measureBuild(folder, build);
    console.error(`${name}, ${pages} pages: ${cost.wallSeconds.toFixed(1)} s`);
    return { name, cost };
  } finally {
    if (!values.keep) await rm(folder, { recursive: true });
  }
}
