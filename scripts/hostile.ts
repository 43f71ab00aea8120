import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tryHostile } from '../src/trials/hostile-trial.ts';

// Builds the handbook with what does harm if it is not escaped in every text, reads its exports and opens its pages.
const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, pages: { type: 'string', default: '100' } },
});
const project = resolve(import.meta.dirname, '..');
const wrong = await tryHostile(project, resolve(values.content), Number(values.pages), (line) => {
  console.log(line);
});
for (const line of wrong) console.log(line);
console.log(
  wrong.length === 0
    ? 'Nothing ran, nothing was asked for elsewhere, nothing broke.'
    : `${wrong.length} found.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
