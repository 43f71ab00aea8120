import { readCommandLine } from '../src/cli/command-line.ts';
import { explainSystemError } from '../src/cli/explain-system-error.ts';
import { parseChoice, parseFolder } from '../src/cli/values.ts';
import { formatProblems, reportFormats } from '../src/problem/format-problems.ts';
import { hasErrors } from '../src/problem/problem.ts';
import { checkContentByClock } from '../src/site/load-handbook.ts';

const { content, format, errorsOnly } = readCommandLine(
  {
    usage: `npm run check -- [--content DIR] [--format ${reportFormats.join('|')}] [--errors-only]`,
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'text' },
      'errors-only': { type: 'boolean', default: false },
    },
  },
  ({ values }) => ({
    content: parseFolder('--content', values.content),
    format: parseChoice('--format', values.format, reportFormats),
    errorsOnly: values['errors-only'],
  }),
);

try {
  const { problems } = await checkContentByClock(content, new Date());
  const errors = problems.filter(({ severity }) => severity === 'error');
  const shown = errorsOnly ? errors : problems;
  const report = formatProblems(shown, format);
  if (report !== '') console.log(report);
  if (format === 'text')
    console.log(`\n${errors.length} 个错误，${problems.length - errors.length} 个提醒。`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
} catch (error) {
  console.error(explainSystemError(error) ?? error);
  process.exitCode = 2;
}
