import { parseArgs } from 'node:util';
import { formatProblem, problemFormats } from '../src/problem/format-problem.ts';
import { hasErrors } from '../src/problem/problem.ts';
import { checkContent } from '../src/site/load-handbook.ts';

const usage = `Usage: npm run check -- [--content DIR] [--format ${problemFormats.join('|')}] [--errors-only]`;

try {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'text' },
      'errors-only': { type: 'boolean', default: false },
    },
  });
  const format = problemFormats.find((known) => known === values.format);
  if (!format)
    throw new TypeError(`--format is "${values.format}", known formats: ${problemFormats.join(', ')}`);
  const { problems } = await checkContent(values.content);
  const shown = values['errors-only'] ? problems.filter(({ severity }) => severity === 'error') : problems;
  const separator = format === 'text' ? '\n\n' : '\n';
  if (shown.length > 0) console.log(shown.map((problem) => formatProblem(problem, format)).join(separator));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (format === 'text') console.log(`\n${errors} 个错误，${problems.length - errors} 个提醒。`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
} catch (error) {
  console.error(error instanceof TypeError ? `${error.message}\n${usage}` : error);
  process.exitCode = 2;
}
