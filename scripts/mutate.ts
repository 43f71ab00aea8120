import { readCommandLine } from '../src/cli/command-line.ts';
import { parseNumber } from '../src/cli/values.ts';
import { runMutations } from '../src/mutations/run-mutations.ts';

// Breaks the handbook in thousands of ways and says what the check did not notice: `npm run mutate -- --seed 2`.
const seed = readCommandLine(
  { usage: 'npm run mutate -- [--seed 1]', options: { seed: { type: 'string', default: '1' } } },
  ({ values }) => parseNumber('--seed', values.seed, { least: 0 }),
);
const extent = { seed, everyNth: 1, more: 500, ofEachCode: 10, harmless: 1000 };
const { broken, harmless, missed, falseAlarms, unreached, unheard } = await runMutations('content', extent);

const lists = {
  missed,
  'false alarms': falseAlarms,
  'fields never reached': unreached,
  'codes that nothing brought about': unheard,
};
for (const [title, list] of Object.entries(lists))
  if (list.length > 0) console.log(`${title}:\n  ${list.join('\n  ')}`);
console.log(
  `${broken} broken handbooks, ${broken - missed.length} caught; ${harmless} harmless changes, ` +
    `${falseAlarms.length} false alarms; ${unreached.length} fields never reached, ${unheard.length} codes never heard.`,
);
process.exitCode = Object.values(lists).some((list) => list.length > 0) ? 1 : 0;
