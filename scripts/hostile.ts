import { resolve } from 'node:path';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseFolder, parseNumber } from '../src/cli/values.ts';
import { tryHostile } from '../src/trials/hostile-trial.ts';

// Builds the handbook with what does harm if it is not escaped in every text, reads its exports and opens its pages.
const { content, pages } = readCommandLine(
  {
    usage: 'npm run test:hostile -- [--content DIR] [--pages 100]',
    options: { content: { type: 'string', default: 'content' }, pages: { type: 'string', default: '100' } },
  },
  ({ values }) => ({
    content: resolve(parseFolder('--content', values.content)),
    pages: parseNumber('--pages', values.pages),
  }),
);
const project = resolve(import.meta.dirname, '..');
const wrong = await tryHostile(project, { handbook: content, pages }, (line) => {
  console.log(line);
});
for (const line of wrong) console.log(line);
console.log(
  wrong.length === 0
    ? 'Nothing ran, nothing was asked for elsewhere, nothing broke.'
    : `${wrong.length} found.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
