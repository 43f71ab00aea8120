import { resolve } from 'node:path';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseNumber } from '../src/cli/values.ts';
import { tryFaults } from '../src/trials/fault-trial.ts';

// Kills builds at moments by chance, fills the disk, builds twice at once; what is served must stay whole.
const kills = readCommandLine(
  { usage: 'npm run test:faults -- [--kills 20]', options: { kills: { type: 'string', default: '20' } } },
  ({ values }) => parseNumber('--kills', values.kills),
);
const wrong = await tryFaults(resolve(import.meta.dirname, '..'), kills, (line) => {
  console.log(line);
});
for (const line of wrong) console.log(line);
console.log(
  wrong.length === 0 ? 'The site stayed whole each time.' : `${wrong.length} times it did not hold.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
