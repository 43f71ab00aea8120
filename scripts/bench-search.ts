/**
 * Type every labelled query into the search dialog of the built site, in Chromium, and print how often the
 * right page comes first or among the first three, against stock Starlight search.
 *
 *   node scripts/bench-search.ts [--dist dist] [--pages 1000]
 *
 * With `--pages` the handbook is first filled up with so many further pages in a temporary folder, and built.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchSearch } from '../src/bench/search/bench-search.ts';
import { writePaddedSite } from '../src/bench/search/padded-site.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, pages: { type: 'string' } },
});
const project = resolve(import.meta.dirname, '..');
const queries = join(project, 'src/search/queries');
if (values.pages === undefined) {
  console.log(await benchSearch(resolve(values.dist), queries));
} else {
  const site = await mkdtemp(join(tmpdir(), 'handbook-padded-'));
  try {
    await writePaddedSite(project, site, Number(values.pages));
    const astro = join(site, 'node_modules/astro/bin/astro.mjs');
    execFileSync(process.execPath, [astro, 'build'], { cwd: site, stdio: ['ignore', 'ignore', 'inherit'] });
    console.log(await benchSearch(join(site, 'dist'), queries));
  } finally {
    await rm(site, { recursive: true });
  }
}
