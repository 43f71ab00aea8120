import { mkdir } from 'node:fs/promises';
import { runSteps } from '../src/ci/run-steps.ts';
import { steps } from '../src/ci/steps.ts';
import { sumTallies } from '../src/ci/tally.ts';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseChoice } from '../src/cli/values.ts';

// Runs every check there is, cheapest first: `npm test`, or some of them: `npm test -- unit links`.
const known = steps.map(({ name }) => name);
const names = readCommandLine({ usage: 'npm test -- [STEP …]', words: Infinity }, ({ words }) =>
  words.map((word) => parseChoice('A step', word, known)),
);
const chosen = names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));

await mkdir('.cache', { recursive: true });
const results = [];
for await (const result of runSteps(chosen)) {
  results.push(result);
  const { name, failed, seconds } = result;
  const time = seconds === undefined ? 'left out' : `${seconds.toFixed(1)} s`;
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${time})\n`);
}
const { passed, failed } = sumTallies(results);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
