import { parseArgs } from 'node:util';
import { runMutations } from '../src/mutations/run-mutations.ts';

// Breaks the handbook in thousands of ways and says what the check did not notice: `npm run mutate -- --seed 2`.
const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const extent = { seed: Number(values.seed), everyNth: 1, more: 500, ofEachCode: 10, harmless: 1000 };
const { broken, harmless, missed, falseAlarms, unreached, unheard } = await runMutations('content', extent);

const lists = { missed, 'false alarms': falseAlarms, 'fields never reached': unreached };
for (const [title, list] of Object.entries(lists))
  if (list.length > 0) console.log(`${title}:\n  ${list.join('\n  ')}`);
console.log(`Codes that only files on disk bring about: ${unheard.join(', ')}.`);
console.log(
  `${broken} broken handbooks, ${broken - missed.length} caught; ${harmless} harmless changes, ` +
    `${falseAlarms.length} false alarms; ${unreached.length} fields never reached.`,
);
process.exitCode = missed.length + falseAlarms.length + unreached.length > 0 ? 1 : 0;
