import { createInterface } from 'node:readline/promises';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseFolder } from '../src/cli/values.ts';
import { warnOfErrors } from '../src/problem/warn-of-errors.ts';
import { dayIn } from '../src/graph/days.ts';
import { nearest } from '../src/problem/nearest.ts';
import { formatProblems } from '../src/problem/format-problems.ts';
import { askAll } from '../src/scaffold/ask-all.ts';
import { planFiles } from '../src/scaffold/plan-files.ts';
import { findRecipe, recipes } from '../src/scaffold/recipes.ts';
import { writeFiles } from '../src/scaffold/write-files.ts';
import { checkContentAsCommitted } from '../src/site/load-handbook.ts';

// Begins a new thing: `npm run new role`, or without questions: `npm run new -- role --title 直播主播 …`.
const kinds = Object.entries(recipes).map(([name, { label }]) => `${name}（${label}）`);
const flags = new Set(Object.values(recipes).flatMap(({ questions }) => questions.map(({ name }) => name)));
const { given, content, flagged } = readCommandLine(
  {
    usage: `npm run new -- [${Object.keys(recipes).join('|')}] [--content DIR] [--title …] [--FIELD …]`,
    options: Object.fromEntries([...flags, 'content'].map((name) => [name, { type: 'string' as const }])),
    words: 1,
  },
  ({ words: [given], values: { content: folder = 'content', ...flagged } }) => {
    return { given, content: parseFolder('--content', folder), flagged };
  },
);
const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;
try {
  const person = terminal && { ask: (prompt: string) => terminal.question(prompt), say: console.log };
  const word = given ?? (await person?.ask(`要新建什么？${kinds.join('、')}\n> `)) ?? '';
  const recipe = findRecipe(word);
  if (!recipe) {
    const close = nearest(word, Object.keys(recipes));
    stop(`没有「${word}」这一类。${close ? `是不是 ${close}？` : ''}有：${kinds.join('、')}`);
  }
  const { value: handbook, problems: before } = await checkContentAsCommitted(content);
  warnOfErrors(before);
  const { answers, refusals } = await askAll(recipe, { given: flagged, handbook }, person);
  if (refusals.length > 0) stop(refusals.join('\n'));
  const day = dayIn(handbook.settings.data.timeZone, new Date());
  const planned = await planFiles(recipe, { answers, day, handbook }, content);
  await writeFiles(planned, content);
  for (const { file, isNew } of planned) console.log(`${isNew ? '新建' : '改了'} ${content}/${file}`);
  const { problems } = await checkContentAsCommitted(content);
  const errors = problems.filter(({ severity }) => severity === 'error');
  console.log(formatProblems(errors, 'text'));
  console.log(`检查：${errors.length} 个错误。接着把“待写”的写完，再运行 npm run check。`);
  process.exitCode = errors.length > 0 ? 1 : 0;
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
} finally {
  terminal?.close();
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
