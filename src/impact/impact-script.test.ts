import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { aRepository, asContent, type Repository } from '../fixtures/a-repository.ts';
import { soundExcept, soundHandbook } from '../fixtures/write-handbook.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What `scripts/impact.ts` prints in a folder, and how it ends. */
function impact(cwd: string, ...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(project, 'scripts/impact.ts'), ...args],
      { cwd },
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      },
    );
  });
}

/** A repository with the sound handbook as its first commit. */
function aHandbookRepository(name?: string): Repository {
  const repository = aRepository(name);
  repository.write(asContent(soundHandbook));
  repository.commit('Write the handbook');
  return repository;
}

const path = 'content/models/small-team.mdx';
const moreClerks =
  soundExcept('models/small-team.mdx', 'headcount: 1-2', 'headcount: 4')['models/small-team.mdx'] ?? '';
const noClerk = soundExcept('models/small-team.mdx', '    role: clerk\n', '')['models/small-team.mdx'] ?? '';

/** Each run loads everything anew; on a busy machine that takes its time. */
const timeout = 120_000;

describe('npm run impact', { timeout }, () => {
  test('tells what the files here change since a commit, and touches none of them', async () => {
    const repository = aHandbookRepository();
    repository.write({ [path]: moreClerks });
    const started = performance.now();
    const { code, stdout, stderr } = await impact(repository.folder, '--base', 'main');
    console.log(`impact of a one-line change: ${Math.round(performance.now() - started)} ms`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      '这次改动\n\n- 👥 客服 编制：1–2 → 4（小团队方案，合计 2–3 → 5 人）\n\n影响到\n\n岗位 客服\n\n该请谁看\n\n店长、客服\n',
    );
    expect(repository.git('status', '--porcelain')).toBe(`M ${path}`);
  });

  test('compares with where the branch began, not with what others did since', async () => {
    const repository = aHandbookRepository();
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.write({ [path]: moreClerks });
    repository.commit('Hire');
    repository.git('checkout', '--quiet', 'main');
    repository.write({ 'content/guides/welcome.mdx': null });
    repository.commit('Remove the guide');
    const { stdout } = await impact(
      repository.folder,
      '--base',
      'main',
      '--head',
      'change',
      '--format',
      'markdown',
    );
    expect(stdout).toContain('### 这次改动\n\n- 👥 客服 编制：1–2 → 4（小团队方案，合计 2–3 → 5 人）\n\n###');
  });

  test('prints one object for programs', async () => {
    const repository = aHandbookRepository();
    repository.write({ [path]: moreClerks });
    const { stdout } = await impact(repository.folder, '--base=HEAD', '--format=json');
    const report = JSON.parse(stdout) as Record<string, unknown>; // as the script prints it
    expect(report).toMatchObject({
      base: { name: 'HEAD', problems: [] },
      head: { name: '工作目录' },
      changes: [{ kind: 'headcount', about: { kind: 'models', id: 'small-team' }, wrong: false }],
      reviewers: [
        { role: 'manager', because: 'owner' },
        { role: 'clerk', because: 'affected' },
      ],
    });
  });

  test('draws what changed before and after', async () => {
    const repository = aHandbookRepository();
    symlinkSync(join(project, 'src'), join(repository.folder, 'src'));
    repository.write({ [path]: moreClerks });
    const { stdout } = await impact(repository.folder, '--base', 'HEAD', '--pictures', 'before-after');
    expect(stdout).toContain('models-small-team-before.svg → models-small-team-after.svg');
    const [after, before] = readdirSync(join(repository.folder, 'before-after'))
      .toSorted()
      .map((file) => readFileSync(join(repository.folder, 'before-after', file), 'utf8'));
    expect([before, after].map((svg) => />(1–2|4) 人</.exec(svg ?? '')?.[1])).toEqual(['1–2', '4']);
  });

  test('is not misled by names of files and branches', async () => {
    const repository = aHandbookRepository('a "quoted"; $(touch broken) folder');
    const names = ["it's; $(touch broken).mdx", 'a b "c".mdx', '退货 `touch broken`.mdx'];
    repository.write(
      Object.fromEntries(names.map((name) => [`content/guides/${name}`, '---\ntitle: x\n---\n'])),
    );
    repository.commit('Add files with odd names');
    const { code, stdout } = await impact(repository.folder, '--base', 'HEAD~1', '--format', 'markdown');
    expect(code).toBe(0);
    for (const ref of ['--output=broken', '$(touch broken)', '; touch broken', 'main..HEAD', '-h']) {
      const { code: refused, stderr } = await impact(repository.folder, `--base=${ref}`);
      expect([refused, stderr]).toEqual([2, expect.stringContaining('找不到版本')]);
    }
    expect(stdout).toContain('先改这些错（因此读不了的文件没有比较）');
    expect(readdirSync(repository.folder).toSorted()).toEqual(['.git', 'content']);
  });
});

describe('npm run impact says what to do', { timeout }, () => {
  test('about a file that cannot be read, and compares the rest', async () => {
    const repository = aHandbookRepository();
    repository.write({
      [path]: moreClerks,
      'content/roles/clerk.mdx': '---\ntitle: "客服\nowner: manager\n---\n',
    });
    const { code, stdout } = await impact(repository.folder, '--base', 'HEAD');
    expect(code).toBe(0);
    expect(stdout).toContain('- 👥 客服 编制：1–2 → 4');
    expect(stdout).toMatch(
      /先改这些错（因此读不了的文件没有比较）\n\n- ⚠️ 改动后 content\/roles\/clerk\.mdx:\d+:\d+ /,
    );
    expect(stdout).not.toContain('删除');
  });

  test('about a file saved on another system, whose changes are told all the same', async () => {
    const repository = aHandbookRepository();
    repository.write({ [path]: `\ufeff${moreClerks.replaceAll('\n', '\r\n')}` });
    const { code, stdout } = await impact(repository.folder, '--base', 'main');
    expect([code, stdout]).toEqual([0, expect.stringContaining('客服 编制：1–2 → 4')]);
    expect(stdout).not.toContain('读不了');
  });

  test('about a role that is deleted while in use', async () => {
    const repository = aHandbookRepository();
    repository.write({ 'content/roles/clerk.mdx': null });
    const { stdout } = await impact(repository.folder, '--base', 'HEAD');
    expect(stdout).toMatch(/- ➖ 删除岗位「客服」；.*等 \d+ 处还在用它✗\n/);
  });

  test('about a folder that is no repository', async () => {
    const { code, stderr } = await impact('/', '--base', 'main');
    expect([code, stderr]).toEqual([2, expect.stringContaining('用 git clone 取一份带历史的')]);
  });

  test('about a base that is not there, and about a clone without its history', async () => {
    const repository = aHandbookRepository();
    repository.commit('Go on');
    const missing = await impact(repository.folder, '--base', 'origin/main');
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringMatching(/现有的分支：main.*git fetch origin/s),
    ]);
    const shallow = aRepository('parent').folder;
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, join(shallow, 'clone'));
    const { code, stderr } = await impact(join(shallow, 'clone'), '--base', 'HEAD~1');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/浅克隆.*git fetch --unshallow.*fetch-depth: 0/s),
    ]);
  });

  test('about a base without content, and counts what came', async () => {
    const repository = aRepository();
    repository.write({ 'README.md': 'Nothing yet' });
    repository.commit('Begin');
    repository.write(asContent(soundHandbook));
    const { code, stdout } = await impact(repository.folder, '--base', 'HEAD');
    expect(code).toBe(0);
    expect(stdout).toContain('- ➕ 新增岗位「客服」');
    expect(stdout).toContain('HEAD 里还没有 content/，全部内容都算新增。');
  });

  test('about a head or a folder without content', async () => {
    const repository = aHandbookRepository();
    const nowhere = join(repository.folder, 'elsewhere');
    mkdirSync(nowhere);
    const { code, stderr } = await impact(nowhere, '--base', 'HEAD');
    expect([code, stderr]).toEqual([2, expect.stringContaining('elsewhere 里没有 content/')]);
  });

  test.each([
    ['without a base', [], '--base is missing'],
    ['of an unknown flag', ['--base', 'HEAD', '--fix'], "Unknown option '--fix'"],
    ['of an unknown format', ['--base', 'HEAD', '--format', 'xml'], '--format is "xml", known: text'],
  ])('when used %s', async (_, args, message) => {
    const { code, stdout, stderr } = await impact(project, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run impact');
  });
});

test('a position without its role is told as that', { timeout }, async () => {
  const repository = aHandbookRepository();
  repository.write({ [path]: noClerk });
  const { stdout } = await impact(repository.folder, '--base', 'HEAD');
  expect(stdout).toContain('对应岗位：客服 → 无');
});
