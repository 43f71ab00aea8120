import { readCommandLine } from '../src/cli/command-line.ts';
import { parseChoice, parseOutFolder, parseText } from '../src/cli/values.ts';
import { HistoryError } from '../src/impact/git/resolve-state.ts';
import { compareStates } from '../src/impact/compare-states.ts';
import { formatReport, reportFormats } from '../src/impact/report/format-report.ts';

// Tells what a change of the content changes in the organisation. Exit 0: told, 2: could not be told.
const { format, ...states } = readCommandLine(
  {
    usage: `npm run impact -- --base REF [--head REF] [--format ${reportFormats.join('|')}] [--pictures DIR]
  --base REF      what to compare with, such as origin/main
  --head REF      the state after the change; without it, the files as they are
  --format        text for people, markdown for a pull request, json for programs
  --pictures DIR  keeps changed charts and flowcharts as SVG, before and after`,
    options: {
      base: { type: 'string' },
      head: { type: 'string' },
      format: { type: 'string', default: 'text' },
      pictures: { type: 'string' },
    },
  },
  ({ values }) => ({
    base: parseText('--base', values.base),
    head: values.head === undefined ? undefined : parseText('--head', values.head),
    format: parseChoice('--format', values.format, reportFormats),
    pictures: values.pictures === undefined ? undefined : parseOutFolder('--pictures', values.pictures),
  }),
);

try {
  const report = await compareStates({ cwd: process.cwd(), ...states });
  process.stdout.write(formatReport(report, format));
} catch (error) {
  if (!(error instanceof HistoryError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
