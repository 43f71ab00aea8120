import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runSteps } from '../src/ci/run-steps.ts';
import { steps } from '../src/ci/steps.ts';
import { sumTallies } from '../src/ci/tally.ts';

// Runs every check there is, cheapest first: `npm test`, or some of them: `npm test -- unit links`.
const { positionals: names } = parseArgs({ allowPositionals: true });
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
const chosen = names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
if (unknown.length > 0) {
  console.error(`No step "${unknown.join(', ')}"; there are: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

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
