/**
 * Edit a role of a generated handbook again and again under the development server, this project's and stock
 * Starlight's, and print how soon the page shows each edit and what memory the server takes.
 *
 *   node scripts/bench-dev.ts [--pages 2000] [--edits 20] [--only 'this project']
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contenders } from '../src/bench/build/contenders.ts';
import { sampleRoles } from '../src/bench/build/sample-roles.ts';
import { formatDevCosts } from '../src/bench/dev/dev-table.ts';
import { measureDev } from '../src/bench/dev/measure-dev.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    edits: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});

const only = values.only?.split(',');
const all = await contenders(resolve(import.meta.dirname, '..'), process.env['NODE_OPTIONS'] ?? '');
const roles = sampleRoles({ pages: Number(values.pages), departments: 20, seed: 1 });
const bench = await mkdtemp(join(tmpdir(), 'handbook-dev-'));
const edited = roles.at(-1);
const costs = [];
try {
  for (const { name, prepare, build, sourceOf } of all.filter(({ name }) => only?.includes(name) ?? true)) {
    if (!sourceOf || !edited) continue;
    const page = { ...sourceOf(edited), text: edited.mission };
    const folder = join(bench, name.replaceAll(' ', '-'));
    await prepare(folder, roles);
    const { nodeOptions = '' } = build;
    costs.push({ name, cost: await measureDev(folder, page, { edits: Number(values.edits), nodeOptions }) });
  }
  console.log(`${roles.length} pages, ${values.edits} edits\n\n${formatDevCosts(costs)}`);
} finally {
  await rm(bench, { recursive: true });
}
