import { asOneLine, helpPath } from '../problem/format-problem.ts';
import type { ProblemCode } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';
import { escapeForForge } from './escape-for-forge.ts';

/** More would bury what has to be mended first; the rest shows after the next push. */
const maxListed = 30;
/** Reminders hold nothing up: enough to see what they are about. */
const maxReminders = 3;

/**
 * What a pull request is told, in Markdown a manager can read: what has to be mended, then what the change changes.
 *
 * @param impact The changes as Markdown, or why they could not be told.
 */
export function pullRequestReport(problems: readonly Problem[], impact: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const reminders = reminderParts(problems.filter(({ severity }) => severity !== 'error'));
  if (errors.length === 0) return ['✅ 检查通过。', ...reminders, impact.trim()].join('\n\n');
  const more = errors.length - maxListed;
  return [
    `❌ 有 ${errors.length} 个错误，改好才能合并。改完存进同一个合并请求，会自动再查。`,
    filesFirst(errors).slice(0, maxListed).map(problemItem).join('\n'),
    ...(more > 0 ? [`……还有 ${more} 个，先改上面的：多半是同一个原因。`] : []),
    '看不懂就在这里写“请帮我改”。',
    ...reminders,
    impact.trim(),
  ].join('\n\n');
}

function reminderParts(reminders: readonly Problem[]): string[] {
  if (reminders.length === 0) return [];
  const more = reminders.length - maxReminders;
  return [
    `${reminders.length} 个提醒，不挡发布：`,
    reminders.slice(0, maxReminders).map(problemItem).join('\n'),
    ...(more > 0 ? [`……还有 ${more} 个，在“检查内容”的记录里。`] : []),
  ];
}

/** What keeps a file from being read at all, before what may only follow from it. */
function filesFirst(problems: readonly Problem[]): Problem[] {
  return [
    ...problems.filter(({ code }) => ofFiles.has(code)),
    ...problems.filter(({ code }) => !ofFiles.has(code)),
  ];
}

const ofFiles: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'not-a-file',
  'unreadable-file',
  'file-too-large',
  'empty-file',
  'not-utf-8',
  'bad-file-name',
  'stray-file',
  'no-frontmatter',
]);

function problemItem(problem: Problem): string {
  const { file, line, code } = problem;
  const said = asOneLine(problem)
    .split(readyLine)
    .map((part) => (readyLine.test(part) ? part : escapeForForge(part)))
    .join('');
  return `- **${escapeForForge(file)}** 第 ${line} 行：${said}说明：${helpPath(code)}`;
}

/** What can be pasted as it stands, set as code: only where no sign in it could mean something to a forge. */
const readyLine = /(`[\p{Script=Han}\w \-:'",.，。、：；]+`)/u;
