import type { Problem } from '../../problem/problem.ts';
import { oneLine, plain, subject } from '../compare/phrase.ts';
import { digest, type Line } from './digest.ts';
import type { Impact, ImpactKind } from './impact-of.ts';
import { oldNameLines } from './old-name-lines.ts';
import { escapeForForge } from '../../notices/escape-for-forge.ts';
import type { Picture, Report } from './report.ts';
import type { Reviewer } from './whom-to-ask.ts';

export const reportFormats = ['text', 'markdown', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A comment on a forge holds 65,536 characters; so many lines fit whatever they say. */
const mostLines = 120;
/** Files that cannot be read are listed up to this number. */
const mostProblems = 20;
/** Things of one kind that are named as touched. */
const mostTouched = 12;

const impactWords: Record<ImpactKind, string> = {
  processes: '流程',
  roles: '岗位',
  forms: '表单',
  scorecards: '考核表',
  onboarding: '新人路径',
  meetings: '会议',
  models: '组织方案',
  departments: '部门',
  metrics: '指标',
  objectives: '目标',
  budgets: '预算',
};

const nothing = '手册说的事没有变：改的只是顺序、注释、空格，或者不在 content/ 里。';
const nothingElse = '别的文件，手册说的事没有变。';

/** A report for a terminal, for a comment on a forge, or for a program. */
export function formatReport(report: Report, format: ReportFormat): string {
  if (format === 'json') return `${JSON.stringify(report, undefined, 2)}\n`;
  const [heading, say] = format === 'markdown' ? ['### ', escapeForForge] : ['', (text: string) => text];
  const item = ({ icon, text }: Line): string => `- ${icon} ${say(text)}`;
  const lines = digest(report.changes, mostLines);
  const unread = filesOf([...report.head.problems, ...report.base.problems]).size;
  const same = unread > 0 ? `有 ${unread} 个文件读不了，没能比较；${nothingElse}` : nothing;
  const broken = filesOf(report.head.problems);
  const mended = report.base.problems.filter(({ file }) => !broken.has(file));
  const sections: [title: string, lines: string[]][] = [
    ['这次改动', lines.length > 0 ? lines.map(item) : [same]],
    ['文字里还写着旧名', oldNameLines(report.oldNames, say)],
    ['影响到', report.impact.length > 0 ? [say(report.impact.map(impactText).join('；'))] : []],
    ['该请谁看', report.reviewers.length > 0 ? [say(report.reviewers.map(reviewerText).join('、'))] : []],
    ['先改这些错（因此读不了的文件没有比较）', problemLines(report.head.problems, '改动后').map(item)],
    ['改动前读不了的文件（没有比较）', problemLines(mended, '改动前').map(item)],
    ['前后对照图', pictureLines(report.pictures).map((line) => `- ${say(line)}`)],
    ['说明', report.remarks.map((remark) => `- ${say(oneLine(remark))}`)],
  ];
  return `${sections
    .filter(([, some]) => some.length > 0)
    .map(([title, some]) => `${heading}${title}\n\n${some.join('\n')}`)
    .join('\n\n')}\n`;
}

function impactText({ kind, things }: Impact): string {
  const names = things.slice(0, mostTouched).map(({ title }) => plain(title));
  const more = things.length > names.length ? ` 等 ${things.length} 个` : '';
  return `${impactWords[kind]} ${names.join('、')}${more}`;
}

function reviewerText({ title, insteadOf, accounts }: Reviewer): string {
  const notes = [
    ...(insteadOf === undefined ? [] : [`代 ${plain(insteadOf)}`]),
    ...(accounts.length > 0 ? [`账号 ${accounts.join('、')}`] : []),
  ];
  return `${plain(title)}${notes.length > 0 ? `（${notes.join('，')}）` : ''}`;
}

function filesOf(problems: readonly Problem[]): Set<string> {
  return new Set(problems.map(({ file }) => file));
}

function problemLines(problems: readonly Problem[], side: string): Line[] {
  const lines = problems.slice(0, mostProblems).map(({ file, line, column, message }) => ({
    icon: '⚠️',
    text: `${side} ${plain(file)}:${line}:${column} ${plain(message)}`,
  }));
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, { icon: '…', text: `另有 ${rest} 处，运行 npm run check 看全部` }] : lines;
}

/** Drawings before and after, listed up to this number. */
const mostPictures = 12;

function pictureLines(pictures: readonly Picture[]): string[] {
  const lines = pictures.slice(0, mostPictures).map(pictureText);
  const rest = pictures.length - lines.length;
  return rest > 0 ? [...lines, `另有 ${rest} 张图变了，在同一个文件夹里`] : lines;
}

/** In the place of a picture that there is not. */
const nothingDrawn = '（没有，或者内容有错画不出来）';

function pictureText({ kind, title, before, after }: Picture): string {
  const name = subject({ kind, id: '', title });
  return `${name}：${before ?? nothingDrawn} → ${after ?? nothingDrawn}`;
}
