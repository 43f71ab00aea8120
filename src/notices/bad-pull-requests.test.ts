import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { soundExcept, soundHandbook, writeHandbook, type Files } from '../fixtures/write-handbook.ts';
import { checkContent } from '../site/load-handbook.ts';
import { pullRequestReport } from './pull-request-report.ts';
import { safeMarkdown } from './safe-markdown.ts';

vi.setConfig({ testTimeout: 240_000 }); // a busy machine is slow, not wrong

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The errors of a handbook as its pull request is told them, without where they stand and where to read more. */
async function told(files: Files): Promise<string[]> {
  const { problems } = await checkContent(writeHandbook(files));
  const report = safeMarkdown(pullRequestReport(problems, ''));
  return report
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.replace(/说明：\S+$/, '').replaceAll('\\', ''));
}

function without(path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(soundHandbook).filter(([name]) => name !== path));
}

describe('a pull request that', () => {
  test('deletes a role still in use is told each place that names it', async () => {
    expect(await told(without('roles/clerk.mdx'))).toMatchInlineSnapshot(`
      [
        "- **content/forms/return-register.mdx** 第 2 行：表单「退货登记表」没有人用。在填它的岗位职责、流程步骤或会议的 forms 下加一行 \`- return-register\`，或者删掉它。",
        "- **content/forms/return-register.mdx** 第 11 行：没有「clerk」这个岗位，共 6 处写着它。改了编号或误删的，在 content/roles/clerk.mdx 里恢复；真不要了，把这些地方都换掉。",
        "- **content/guides/welcome.mdx** 第 14 行：链接「/roles/clerk/」在手册里没有对应的页面。改成已有页面的地址，以 / 开头和结尾，例如 \`/roles/copywriter/\`。",
        "- **content/meetings/morning.mdx** 第 18 行：没有「clerk」这个岗位，共 6 处写着它。改了编号或误删的，在 content/roles/clerk.mdx 里恢复；真不要了，把这些地方都换掉。",
        "- **content/models/small-team.mdx** 第 21 行：没有「clerk」这个岗位，共 6 处写着它。改了编号或误删的，在 content/roles/clerk.mdx 里恢复；真不要了，把这些地方都换掉。",
        "- **content/processes/returns.mdx** 第 15 行：没有「clerk」这个岗位，共 6 处写着它。改了编号或误删的，在 content/roles/clerk.mdx 里恢复；真不要了，把这些地方都换掉。",
        "- **content/roles/manager.mdx** 第 22 行：没有「clerk」这个岗位，共 6 处写着它。改了编号或误删的，在 content/roles/clerk.mdx 里恢复；真不要了，把这些地方都换掉。",
        "- **content/scorecards/clerk-score.mdx** 第 10 行：没有「clerk」这个岗位，共 6 处写着它。改了编号或误删的，在 content/roles/clerk.mdx 里恢复；真不要了，把这些地方都换掉。",
      ]
    `);
  });

  test('renames an id is told the new one at each place that names the old', async () => {
    const { 'roles/clerk.mdx': clerk = '', ...rest } = soundHandbook;
    expect(await told({ ...rest, 'roles/clerks.mdx': clerk })).toMatchInlineSnapshot(`
      [
        "- **content/forms/return-register.mdx** 第 11 行：没有「clerk」这个岗位，共 6 处写着它。它要是改成了 clerks，就改回来：编号定了不改，改名只改 title；真不要了，把这些地方都换掉。",
        "- **content/guides/welcome.mdx** 第 14 行：链接「/roles/clerk/」在手册里没有对应的页面。是不是 "/roles/clerks/"？改成 \`/roles/clerks/\`。",
        "- **content/meetings/morning.mdx** 第 18 行：没有「clerk」这个岗位，共 6 处写着它。它要是改成了 clerks，就改回来：编号定了不改，改名只改 title；真不要了，把这些地方都换掉。",
        "- **content/models/small-team.mdx** 第 21 行：没有「clerk」这个岗位，共 6 处写着它。它要是改成了 clerks，就改回来：编号定了不改，改名只改 title；真不要了，把这些地方都换掉。",
        "- **content/processes/returns.mdx** 第 15 行：没有「clerk」这个岗位，共 6 处写着它。它要是改成了 clerks，就改回来：编号定了不改，改名只改 title；真不要了，把这些地方都换掉。",
        "- **content/roles/clerks.mdx** 第 2 行：岗位「客服」不在任何组织方案里。在至少一个 content/models/ 文件里给它一个位置，或者由别的位置兼。",
        "- **content/roles/manager.mdx** 第 22 行：没有「clerk」这个岗位，共 6 处写着它。它要是改成了 clerks，就改回来：编号定了不改，改名只改 title；真不要了，把这些地方都换掉。",
        "- **content/scorecards/clerk-score.mdx** 第 10 行：没有「clerk」这个岗位，共 6 处写着它。它要是改成了 clerks，就改回来：编号定了不改，改名只改 title；真不要了，把这些地方都换掉。",
        "- **content/models/small-team.mdx** 第 16 行：方案「小团队」里没人做「客服」的活，也没说可以不要。在某个位置的 covers 里补上，或者在 leavesOut 里写明理由。",
      ]
    `);
  });

  test('merges two departments is told who still belongs to the one that is gone', async () => {
    expect(await told(without('departments/shop.mdx'))).toMatchInlineSnapshot(`
      [
        "- **content/roles/clerk.mdx** 第 7 行：没有「shop」这个部门。核对编号，或者在 content/departments/shop.mdx 里新建。",
        "- **content/roles/manager.mdx** 第 7 行：没有「shop」这个部门。核对编号，或者在 content/departments/shop.mdx 里新建。",
      ]
    `);
  });

  test('breaks YAML is told where, and nothing that follows from it', async () => {
    expect(await told(soundExcept('roles/clerk.mdx', 'title: ', 'title: "'))).toMatchInlineSnapshot(`
      [
        "- **content/roles/clerk.mdx** 第 2 行：YAML 读不懂：少了引号或括号。引号要成对，两边都用英文的。",
      ]
    `);
  });

  test('runs code in a body is told that a body holds text', async () => {
    const welcome = soundHandbook['guides/welcome.mdx'] ?? '';
    const code = `\nimport fs from 'node:fs'\n\n{fs.readFileSync('/etc/passwd')}\n`;
    expect(await told({ ...soundHandbook, 'guides/welcome.mdx': welcome + code })).toMatchInlineSnapshot(`
      [
        "- **content/guides/welcome.mdx** 第 16 行：正文里有 import、export 或 { } 表达式，手册内容不能带代码。删掉它；要写花括号就写成 {。",
        "- **content/guides/welcome.mdx** 第 18 行：正文里有 import、export 或 { } 表达式，手册内容不能带代码。删掉它；要写花括号就写成 {。",
      ]
    `);
  });

  test('adds a megabyte is told so, or passes', async () => {
    const welcome = soundHandbook['guides/welcome.mdx'] ?? '';
    const lines = (bytes: number) => `\n${'第一行说第一件事。\n\n'.repeat(bytes / 29)}`;
    expect(await told({ ...soundHandbook, 'guides/welcome.mdx': welcome + lines(900_000) })).toEqual([]);
    expect(await told({ ...soundHandbook, 'guides/welcome.mdx': welcome + lines(1_200_000) }))
      .toMatchInlineSnapshot(`
      [
        "- **content/guides/welcome.mdx** 第 1 行：文件有 1.1 MB，超过 1 MB。图片和附件放进 public/，正文里写链接。",
      ]
    `);
  });
});

describe('names that a shell or a forge could take for something else', () => {
  const names = [
    'a b.mdx',
    `it's.mdx`,
    'say "hi".mdx',
    'a;touch PWNED;.mdx',
    '$(touch PWNED).mdx',
    '`touch PWNED`.mdx',
    '-rf.mdx',
    'a\n::error::x.mdx',
    '](x)![y](z).mdx',
    '<img src=x>@all.mdx',
  ];

  test('are shown as they are, and run nothing', async () => {
    const folder = join(writeHandbook(soundHandbook), '..');
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
        encoding: 'utf8',
      });
    git('init', '-q');
    git('add', 'content');
    git('commit', '-qm', 'before');
    for (const name of names) {
      const path = join(folder, 'content/guides', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, soundHandbook['guides/welcome.mdx'] ?? '');
    }
    git('add', 'content');
    git('commit', '-qm', '$(touch PWNED)');
    symlinkSync(join(project, 'scripts'), join(folder, 'scripts'));

    const report = spawnSync(process.execPath, ['scripts/report.ts', '--base', 'HEAD^1', '--out', 'report'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([report.status, report.stderr]).toEqual([0, '']);
    const posted = safeMarkdown(report.stdout);
    expect(posted.match(/^- \*\*content\/guides\/.*不能当编号/gm)).toHaveLength(names.length);
    expect(posted).not.toMatch(/^::|(?<!\\)\]\(x\)|<img|@all/m);

    const check = spawnSync(process.execPath, ['scripts/check.ts', '--format', 'github'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(check.status).toBe(1);
    // A line break in a name begins no command of its own.
    expect(
      check.stdout
        .trimEnd()
        .split('\n')
        .filter((line) => !/^::(?:error|warning) file=content\//.test(line)),
    ).toEqual([]);

    rmSync(join(folder, 'scripts'));
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(left.filter((path) => path.endsWith('PWNED'))).toEqual([]);
  });
});
