/**
 * Build generated handbooks as this project does, as stock Starlight, VitePress and Hugo do, and print what each cost;
 * those with Astro once more after an edit of one role.
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
import { contenders } from '../src/bench/build/contenders.ts';
import { formatCosts, formatGrowth, type NamedCost } from '../src/bench/build/cost-table.ts';
import { measureContender } from '../src/bench/build/measure-contender.ts';
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
    for (const contender of chosen) {
      const folder = join(bench, `${contender.name.replaceAll(' ', '-')}-${pages}`);
      const roles = sampleRoles({
        pages,
        departments: Number(values.departments),
        seed: Number(values.seed),
      });
      costs.push(...(await measureContender(contender, { folder, roles, keep: values.keep })));
    }
    series.push({ pages, costs });
    console.log(`${pages} pages\n\n${formatCosts(costs)}\n`);
  }
  if (series.length > 1) console.log(formatGrowth(series));
} finally {
  if (values.keep) console.log(`Kept: ${bench}`);
  else await rm(bench, { recursive: true });
}
