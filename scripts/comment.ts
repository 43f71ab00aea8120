import { readCommandLine } from '../src/cli/command-line.ts';
import { findPull, putComment, putIssue } from '../src/notices/github.ts';
import { putNote } from '../src/notices/gitlab.ts';
import { readReport } from '../src/notices/read-report.ts';
import { safeMarkdown } from '../src/notices/safe-markdown.ts';

// Posts a report where people see it, and rewrites it there the next time: as the comment of a pull request, the note
// of a merge request, or an issue. Uses no package, so that a job that may write installs none.
const values = readCommandLine(
  {
    usage: 'node scripts/comment.ts [--report report/summary.md] [--issue TITLE]',
    options: { report: { type: 'string', default: 'report/summary.md' }, issue: { type: 'string' } },
  },
  (told) => told.values,
);
const { env } = process;
const mark = values.issue === undefined ? 'handbook-report' : 'handbook-reviews';
const written = await readReport(values.report);
// A reminder comes from the handbook itself and calls people; a pull request's report may call nobody.
const text = values.issue === undefined ? safeMarkdown(written ?? '') : (written ?? '');

try {
  if (written === undefined || (text.trim() === '' && values.issue === undefined))
    console.log('没有报告，不用贴。');
  else if (env['GITLAB_CI'] !== undefined) await toGitlab();
  else await toGithub();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function toGithub(): Promise<void> {
  const [repository, token] = [needed('GITHUB_REPOSITORY'), needed('GITHUB_TOKEN')];
  const access = { api: env['GITHUB_API_URL'] ?? 'https://api.github.com', repository, token };
  if (values.issue !== undefined) return putIssue(access, mark, { title: values.issue, text });
  const pull = await findPull(access, needed('PULL_HEAD'), needed('PULL_SHA'));
  if (pull === undefined) console.log('这次检查对应的合并请求已经关了，或者又有了新的提交，不用贴。');
  else await putComment(access, pull, { mark, text });
}

async function toGitlab(): Promise<void> {
  if ((env['GITLAB_TOKEN'] ?? '') === '')
    return console.log('没有设 GITLAB_TOKEN，不贴评论；报告在任务附件里。');
  const access = {
    api: needed('CI_API_V4_URL'),
    projectId: needed('CI_PROJECT_ID'),
    token: needed('GITLAB_TOKEN'),
  };
  await putNote(access, needed('CI_MERGE_REQUEST_IID'), { mark, text });
}

function needed(name: string): string {
  const value = env[name] ?? '';
  if (value === '') throw new Error(`comment: ${name} is not set`);
  return value;
}
