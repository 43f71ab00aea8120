import { spawnSync } from 'node:child_process';
import { aptInstall } from '../src/machine/packages.ts';
import { expectNoArguments } from '../src/cli/command-line.ts';

// Makes sure of the servers whose configurations are tested; as root on Debian it installs them.
// Where there are none, those tests are left out.
expectNoArguments('node scripts/run.mjs servers');
const packages = { caddy: 'caddy', nginx: 'nginx-light' };
const isMissing = (program: string) => spawnSync(program, ['-v']).error !== undefined;
const missing = Object.entries(packages)
  .filter(([program]) => isMissing(program))
  .map(([, name]) => name);
if (missing.length > 0 && !aptInstall(missing))
  console.log(`Tests of server configurations are left out: no ${missing.join(', ')} here.`);
