import { expectNoArguments } from '../src/cli/command-line.ts';
import { findDeadLinks } from '../src/site/dead-links.ts';
import { readBuiltSite } from '../src/site/read-built-site.ts';
import { readSettings } from '../src/site/read-settings.ts';
import { traceLink } from '../src/site/trace-link.ts';

// Follows every link and anchor of the built site in `dist/`.
expectNoArguments('node scripts/run.mjs dead-links');
const { site = 'http://localhost:4321', base = '/' } = await readSettings();
const built = await readBuiltSite('dist');
const dead = findDeadLinks({ ...built, site, base });
for (const found of dead)
  console.log(`dist/${found.page}: ${found.link}\n  ${found.why}; from ${traceLink(found) ?? 'a component'}`);
console.log(`${built.pages.size} pages, ${dead.length} dead links.`);
process.exitCode = dead.length > 0 || built.pages.size === 0 ? 1 : 0;
