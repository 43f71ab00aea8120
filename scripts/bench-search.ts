/**
 * Type every labelled query into the search dialog of the built site, in Chromium, and print how often the
 * right page comes first or among the first three, against stock Starlight search.
 *
 * With `--pages` the handbook is first filled up with so many further pages in a temporary folder, and built.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchSearch } from '../src/bench/search/bench-search.ts';
import { writePaddedSite } from '../src/bench/search/padded-site.ts';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseFolder, parseNumber } from '../src/cli/values.ts';

const { dist, pages } = readCommandLine(
  {
    usage: 'npm run bench:search -- [--dist dist | --pages 1000]',
    options: { dist: { type: 'string' }, pages: { type: 'string' } },
  },
  ({ values }) => {
    if (values.pages === undefined)
      return { dist: parseFolder('--dist', values.dist ?? 'dist'), pages: undefined };
    if (values.dist !== undefined) throw new Error('Choose one: --dist or --pages, not both.');
    return { dist: '', pages: parseNumber('--pages', values.pages) };
  },
);
const project = resolve(import.meta.dirname, '..');
const queries = join(project, 'src/search/queries');
if (pages === undefined) {
  console.log(await benchSearch(resolve(dist), queries));
} else {
  const site = await mkdtemp(join(tmpdir(), 'handbook-padded-'));
  try {
    await writePaddedSite(project, site, pages);
    const astro = join(site, 'node_modules/astro/bin/astro.mjs');
    execFileSync(process.execPath, [astro, 'build'], { cwd: site, stdio: ['ignore', 'ignore', 'inherit'] });
    console.log(await benchSearch(join(site, 'dist'), queries));
  } finally {
    await rm(site, { recursive: true });
  }
}
