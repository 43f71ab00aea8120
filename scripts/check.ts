import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatProblems, reportFormats } from '../src/problem/format-problems.ts';
import { hasErrors } from '../src/problem/problem.ts';
import { checkContentAsCommitted } from '../src/site/load-handbook.ts';

const usage = `Usage: npm run check -- [--content DIR] [--format ${reportFormats.join('|')}] [--errors-only]`;

try {
  const { content, format, errorsOnly } = readArguments();
  const { problems } = await checkContentAsCommitted(content);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const shown = errorsOnly ? errors : problems;
  const report = formatProblems(shown, format);
  if (report !== '') console.log(report);
  if (format === 'text')
    console.log(`\n${errors.length} 个错误，${problems.length - errors.length} 个提醒。`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        format: { type: 'string', default: 'text' },
        'errors-only': { type: 'boolean', default: false },
      },
    });
    const format = reportFormats.find((known) => known === values.format);
    if (!format) throw new Error(`--format is "${values.format}", known: ${reportFormats.join(', ')}`);
    if (!statSync(values.content, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`--content is "${values.content}", which is no folder`);
    return { content: values.content, format, errorsOnly: values['errors-only'] };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
