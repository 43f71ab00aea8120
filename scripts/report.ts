import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCommandLine } from '../src/cli/command-line.ts';
import { parseOutFolder, parseText } from '../src/cli/values.ts';
import { HistoryError, resolveState } from '../src/impact/git/resolve-state.ts';
import { pullRequestReport } from '../src/notices/pull-request-report.ts';
import { checkContentAsCommitted } from '../src/site/load-handbook.ts';

// Writes what a pull request is told: `npm run report -- --base origin/main --out report`.
// Exits 0 once it is written: whether there are errors is for `npm run check` to say.
const { base, out } = readCommandLine(
  {
    usage: 'npm run report -- --base REF [--out report]',
    options: { base: { type: 'string' }, out: { type: 'string', default: 'report' } },
  },
  ({ values }) => ({ base: parseText('--base', values.base), out: parseOutFolder('--out', values.out) }),
);
await resolveState('.', base).catch((error: unknown) => {
  if (!(error instanceof HistoryError)) throw error;
  console.error(error.message);
  process.exit(2);
});
await mkdir(out, { recursive: true });
const { problems } = await checkContentAsCommitted('content');
const report = pullRequestReport(problems, await impactOf(base));
await writeFile(join(out, 'summary.md'), `${report}\n`);
console.log(report);

/** The changes since `base` as Markdown, or why they cannot be told. */
function impactOf(ref: string): Promise<string> {
  const pictures = join(out, 'pictures');
  const parameters = ['scripts/impact.ts', `--base=${ref}`, '--format', 'markdown', '--pictures', pictures];
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve(error === null ? stdout : `这次改动影响谁，没能算出来：\n\n${stderr.trim()}`);
    });
  });
}
