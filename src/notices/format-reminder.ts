import { printable } from '../problem/format-problem.ts';
import { escapeForForge } from './escape-for-forge.ts';
import type { DuePage, ReviewReminder } from './review-reminder.ts';

export const reminderFormats = ['text', 'markdown', 'json'] as const;
export type ReminderFormat = (typeof reminderFormats)[number];

/**
 * Which pages are to be looked over, as a person or a program reads it; of none Markdown says nothing, for it is posted.
 *
 * @param site Address of the published handbook, if it has one: pages are then linked.
 */
export function formatReminder(reminder: ReviewReminder, format: ReminderFormat, site?: string): string {
  if (format === 'json') return JSON.stringify(reminder, null, 2);
  const { overdue, due, owners, today } = reminder;
  const isMarkdown = format === 'markdown';
  if (owners.length === 0) return isMarkdown ? '' : `${today}：没有到期要核对的页。`;
  const head = `${today}：${overdue} 页过了核对期，${due} 页快到期。`;
  const parts = owners.map(({ title, accounts, pages }) => {
    const called = accounts.length === 0 ? '' : ` ${accounts.map(mention).join(' ')}`;
    const name = isMarkdown ? `### ${escapeForForge(title)}${called}` : printable(title);
    const lines = pages.map((page) => (isMarkdown ? markdownLine(page, site) : textLine(page)));
    return [name, ...(isMarkdown ? [''] : []), ...lines].join('\n');
  });
  const how = '核对完，把页面开头 review 下的 on 改成今天，checked 写一句核了什么。';
  return [head, ...parts, how].join('\n\n');
}

function mention(account: string): string {
  return account.includes('@') ? account : `@${account}`;
}

function stateOf({ due, isOverdue, isControlled }: DuePage): string {
  if (!isOverdue) return `${due} 到期`;
  return isControlled ? `${due} 到期，已过期，挡发布` : `${due} 到期，已过期`;
}

function textLine(page: DuePage): string {
  return printable(`  ${page.title}  ${stateOf(page)}  ${page.file}`);
}

function markdownLine(page: DuePage, site: string | undefined): string {
  const title = escapeForForge(page.title);
  const shown = site === undefined ? title : `[${title}](${site.replace(/\/$/, '')}${page.path})`;
  return `- ${shown}：${stateOf(page)}`;
}
