/**
 * Build a generated handbook as stock Starlight and as this project does, and print what each cost.
 *
 *   node scripts/bench-build.ts [--pages 2000] [--departments 20] [--seed 1] [--runs 1] [--keep]
 *
 * Everything happens in a temporary folder outside the project; `--keep` leaves it for a look.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCosts, type NamedCost } from '../src/bench/build/cost-table.ts';
import { measureBuild } from '../src/bench/build/measure-build.ts';
import { ownSiteParts, ownSiteContent } from '../src/bench/build/own-site.ts';
import { sampleRoles } from '../src/bench/build/sample-roles.ts';
import { copySite, linkPackages, writeSite } from '../src/bench/build/site-folder.ts';
import { stockSiteFiles } from '../src/bench/build/stock-site.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    departments: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});

const project = resolve(import.meta.dirname, '..');
const bench = await mkdtemp(join(tmpdir(), 'handbook-bench-'));
try {
  for (let run = 1; run <= Number(values.runs); run++) {
    console.log(`${formatCosts(await measureBoth(join(bench, `run-${run}`)))}
`);
  }
} finally {
  if (values.keep) console.log(`Kept: ${bench}`);
  else await rm(bench, { recursive: true });
}

/** Both sites, generated and built cold one after the other. */
async function measureBoth(folder: string): Promise<NamedCost[]> {
  const roles = sampleRoles({
    pages: Number(values.pages),
    departments: Number(values.departments),
    seed: Number(values.seed),
  });
  const stock = join(folder, 'stock');
  const own = join(folder, 'own');
  await writeSite(stock, await stockSiteFiles(project, roles));
  await copySite(project, own, ownSiteParts);
  await writeSite(own, ownSiteContent(roles));
  await Promise.all([stock, own].map((site) => linkPackages(project, site)));
  return [
    { name: 'stock Starlight', cost: await measureBuild(stock) },
    { name: 'this project', cost: await measureBuild(own) },
  ];
}
