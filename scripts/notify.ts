import { readCommandLine, refuse } from '../src/cli/command-line.ts';
import { parseText } from '../src/cli/values.ts';
import { readReport } from '../src/notices/read-report.ts';
import { robots, tellGroups } from '../src/notices/robots/tell-groups.ts';
import { safeMarkdown } from '../src/notices/safe-markdown.ts';

// Tells the company's chat groups: `npm run notify -- --report impact.md --title 手册有改动 --link https://…`.
const variables = robots.map(({ name, addressVariable }) => `${addressVariable} (${name})`).join(', ');
const usage = `npm run notify -- --report FILE.md --title TITLE [--link ADDRESS]
  The addresses of the groups' robots are read from the environment: ${variables}`;
const { report, title, link } = readCommandLine(
  {
    usage,
    options: { report: { type: 'string' }, title: { type: 'string' }, link: { type: 'string' } },
  },
  ({ values: { link: address, ...values } }) => {
    if (address !== undefined && !/^https?:\/\/[^\s()]+$/.test(address))
      throw new Error(`--link is "${address}", expected an address such as https://handbook.example.com/`);
    return {
      report: parseText('--report', values.report),
      title: parseText('--title', values.title),
      link: address,
    };
  },
);

const written = await readReport(report);
if (written === undefined) refuse({ usage }, `--report is "${report}", which is no file`);
const markdown = safeMarkdown(written);
if (markdown === '') console.log('报告是空的，不用发。');
else {
  const message = { title, markdown, ...(link === undefined ? {} : { link }) };
  const told = await tellGroups(message, process.env, Date.now());
  if (told.length === 0) console.log('没有设群机器人，不用发。');
  for (const { robot, problem } of told) console.log(problem ?? `${robot}群已发。`);
  process.exitCode = told.some(({ problem }) => problem !== undefined) ? 1 : 0;
}
