import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { soundExcept, soundHandbook, writeHandbook } from '../fixtures/write-handbook.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What `scripts/check.ts` prints and how it ends. */
function check(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const command = [join(project, 'scripts/check.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: project }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

const overdue = soundExcept('guides/welcome.mdx', 'on: 2026-09-01', 'on: 2026-01-01');
const wrong = {
  ...overdue,
  'meetings/morning.mdx': (soundHandbook['meetings/morning.mdx'] ?? '').replace('- clerk', '- clark'),
};

/** Each run loads everything anew; on a busy machine that takes its time. */
const timeout = 60_000;

describe('npm run check', { timeout }, () => {
  test('ends with 0 and says so when nothing is wrong', async () => {
    const { code, stdout, stderr } = await check('--content', writeHandbook(soundHandbook));
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '\n0 个错误，0 个提醒。\n', stderr: '' });
  });

  test('ends with 0 when there are only warnings, and counts them even where it leaves them out', async () => {
    const { code, stdout } = await check('--errors-only', '--content', writeHandbook(overdue));
    expect({ code, stdout }).toEqual({ code: 0, stdout: '\n0 个错误，1 个提醒。\n' });
  });

  test('ends with 1 when there is an error, tells of everything and writes nothing', async () => {
    const folder = writeHandbook(wrong);
    const before = stateOf(folder);
    const { code, stdout } = await check('--content', folder);
    expect(code).toBe(1);
    const [first = '', second = '', last] = stdout.split('\n\n');
    expect(first).toMatch(/^content\/guides\/welcome\.mdx:5:7 {2}review-overdue（提醒）\n/);
    expect(second).toMatch(/^content\/meetings\/morning\.mdx:18:5 {2}unknown-role\n/);
    expect(last).toBe('1 个错误，1 个提醒。\n');
    expect(stateOf(folder)).toEqual(before);
  });

  test('prints a workflow command a line for GitHub, and nothing else', async () => {
    const { code, stdout } = await check('--format=github', '--content', writeHandbook(wrong));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::warning file=content\/guides\/.*\n::error file=content\/meetings\/.*\n$/);
  });

  test('prints an object a line as JSON, and nothing else', async () => {
    const { stdout } = await check('--format', 'json', '--content', writeHandbook(wrong));
    const lines = stdout.trimEnd().split('\n');
    const problems = lines.map((line) => JSON.parse(line) as { code: string }); // a problem, by its format
    expect(problems.map(({ code }) => code)).toEqual(['review-overdue', 'unknown-role']);
  });

  test('prints one code quality report for GitLab, also when nothing is wrong', async () => {
    const { stdout } = await check('--format', 'gitlab', '--content', writeHandbook(wrong));
    expect(JSON.parse(stdout)).toMatchObject([
      { check_name: 'review-overdue', severity: 'minor' },
      {
        check_name: 'unknown-role',
        location: { path: 'content/meetings/morning.mdx', lines: { begin: 18 } },
      },
    ]);
    const sound = await check('--format', 'gitlab', '--content', writeHandbook(soundHandbook));
    expect([sound.code, JSON.parse(sound.stdout)]).toEqual([0, []]);
  });

  test.each([
    ['an unknown flag', ['--fix'], "Unknown option '--fix'"],
    ['an unknown format', ['--format', 'xml'], '--format is "xml", known: text, github, json, gitlab'],
    ['a folder that does not exist', ['--content', 'no/such'], '--content is "no/such", which is no folder'],
  ])('ends with 2 on %s and shows how to use it', async (_, args, message) => {
    const { code, stdout, stderr } = await check(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run check');
    expect(stderr).not.toContain('    at ');
  });
});

/** Every file of a folder with the time of its last change. */
function stateOf(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.map((path) => `${path} ${statSync(join(folder, path)).mtimeMs}`).toSorted();
}
