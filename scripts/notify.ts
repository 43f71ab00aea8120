import { parseArgs } from 'node:util';
import { readReport } from '../src/notices/read-report.ts';
import { robots, tellGroups } from '../src/notices/robots/tell-groups.ts';
import { safeMarkdown } from '../src/notices/safe-markdown.ts';

// Tells the company's chat groups: `npm run notify -- --report impact.md --title 手册有改动 --link https://…`.
const variables = robots.map(({ name, addressVariable }) => `${addressVariable}（${name}）`).join('、');
const usage = `用法：npm run notify -- --report 文件.md --title 标题 [--link 网址]\n群机器人的地址放在环境变量里：${variables}`;

try {
  const { values } = parseArgs({
    options: { report: { type: 'string' }, title: { type: 'string' }, link: { type: 'string' } },
  });
  const { report, title, link } = values;
  if (report === undefined || title === undefined) throw new Error('--report 和 --title 都要写。');
  const markdown = safeMarkdown((await readReport(report)) ?? '');
  if (markdown === '') console.log('报告是空的，不用发。');
  else {
    const address = link !== undefined && /^https?:\/\/[^\s()]+$/.test(link) ? link : undefined;
    const message = { title, markdown, ...(address === undefined ? {} : { link: address }) };
    const told = await tellGroups(message, process.env, Date.now());
    if (told.length === 0) console.log('没有设群机器人，不用发。');
    for (const { robot, problem } of told) console.log(problem ?? `${robot}群已发。`);
    process.exitCode = told.some(({ problem }) => problem !== undefined) ? 1 : 0;
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
