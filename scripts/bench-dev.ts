/**
 * Edit a role of a generated handbook again and again under the development server, this project's and stock
 * Starlight's, and print how soon the page shows each edit and what memory the server takes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contenders } from '../src/bench/build/contenders.ts';
import { sampleRoles } from '../src/bench/build/sample-roles.ts';
import { formatDevCosts } from '../src/bench/dev/dev-table.ts';
import { measureDev } from '../src/bench/dev/measure-dev.ts';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseChoices, parseNumber } from '../src/cli/values.ts';

const all = await contenders(resolve(import.meta.dirname, '..'), process.env['NODE_OPTIONS'] ?? '');
const withSources = all.filter(({ sourceOf }) => sourceOf !== undefined).map(({ name }) => name);
const { pages, edits, chosen } = readCommandLine(
  {
    usage: `npm run bench:dev -- [--pages 2000] [--edits 20] [--only 'NAME,NAME']`,
    options: {
      pages: { type: 'string', default: '2000' },
      edits: { type: 'string', default: '20' },
      only: { type: 'string' },
    },
  },
  ({ values }) => ({
    pages: parseNumber('--pages', values.pages),
    edits: parseNumber('--edits', values.edits),
    chosen: parseChoices('--only', values.only, withSources),
  }),
);

const roles = sampleRoles({ pages, departments: 20, seed: 1 });
const bench = await mkdtemp(join(tmpdir(), 'handbook-dev-'));
const edited = roles.at(-1);
const costs = [];
try {
  for (const { name, prepare, build, sourceOf } of all.filter(({ name }) => chosen.includes(name))) {
    if (!sourceOf || !edited) continue;
    const page = { ...sourceOf(edited), text: edited.mission };
    const folder = join(bench, name.replaceAll(' ', '-'));
    await prepare(folder, roles);
    const { nodeOptions = '' } = build;
    costs.push({ name, cost: await measureDev(folder, page, { edits, nodeOptions }) });
  }
  console.log(`${roles.length} pages, ${edits} edits\n\n${formatDevCosts(costs)}`);
} finally {
  await rm(bench, { recursive: true });
}
