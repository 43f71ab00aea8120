import { describe, expect, test } from 'vitest';
import { problemAt } from '../problem/problem-at.ts';
import { pullRequestReport } from './pull-request-report.ts';
import { safeMarkdown } from './safe-markdown.ts';

const unknown = (file = 'content/meetings/morning.mdx') =>
  problemAt({ file, line: 18, column: 5 }, 'unknown-role', {
    message: '没有「clark」这个岗位。',
    fix: '改成 `- clerk`。',
  });
const overdue = problemAt({ file: 'content/a.mdx', line: 1, column: 1 }, 'review-overdue', {
  message: '过期。',
});
const impact = '### 这次改动\n\n- 店员 编制：1 → 2\n';

describe('pullRequestReport', () => {
  test('says that all is well, and what changes', () => {
    expect(pullRequestReport([overdue], impact)).toBe(
      '✅ 检查通过。\n\n1 个提醒，不挡发布：\n\n' +
        '- **content/a.mdx** 第 1 行：过期。说明：/contribute/problems/review-overdue/\n\n' +
        '### 这次改动\n\n- 店员 编制：1 → 2',
    );
  });

  test('names the first reminders and counts the others', () => {
    const report = pullRequestReport(
      Array.from({ length: 5 }, () => overdue),
      impact,
    );
    expect(report.match(/^- \*\*content/gm)).toHaveLength(3);
    expect(report).toContain('5 个提醒');
    expect(report).toContain('还有 2 个');
  });

  test('sets as code what can be pasted, but for signs that a forge would follow', () => {
    const told = (fix: string) =>
      safeMarkdown(pullRequestReport([{ ...unknown(), fix: `改成 \`${fix}\`。` }], impact));
    expect(told("at: '14:00'")).toContain("改成 `at: '14:00'`。");
    for (const fix of ['@all', '#12', '[x](https://evil.example)', '<img src=x>', 'GH-12'])
      expect(told(fix)).not.toContain('`'.concat(fix));
  });

  test('says first what has to be mended, and where else', () => {
    const also = { file: 'content/roles/clerk.mdx', line: 2, column: 8 };
    expect(pullRequestReport([{ ...unknown(), nearest: 'clerk', also }], impact)).toMatchInlineSnapshot(`
      "❌ 有 1 个错误，改好才能合并。改完存进同一个合并请求，会自动再查。

      - **content/meetings/morning.mdx** 第 18 行：没有「clark」这个岗位。是不是 "clerk"？另一处：content/roles/clerk.mdx:2:8。改成 \`- clerk\`。说明：/contribute/problems/unknown-role/

      看不懂就在这里写“请帮我改”。

      ### 这次改动

      - 店员 编制：1 → 2"
    `);
  });

  test('lists no more than a person reads, and says how many there are', () => {
    const report = pullRequestReport(
      Array.from({ length: 90 }, () => unknown()),
      impact,
    );
    expect(report.match(/^- \*\*content/gm)).toHaveLength(30);
    expect(report).toContain('有 90 个错误');
    expect(report).toContain('还有 60 个');
  });

  test.each(['`id`.mdx', '](https://evil.example).mdx', 'a\n## 假的\n.mdx', '<b>@all.mdx'])(
    'shows a file by the name of %j as text',
    (name) => {
      const report = safeMarkdown(pullRequestReport([unknown(`content/roles/${name}`)], impact));
      expect(report).not.toMatch(/^## 假的/m);
      expect(report).not.toMatch(/(?<!\\)`id|(?<!\\)\]\(|<b>|@all/);
    },
  );
});
