import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 }); // a busy machine is slow, not wrong

const scripts = join(import.meta.dirname, '../../scripts');
const names = readdirSync(scripts).filter((name) => name.endsWith('.ts'));
const folder = testFolder('handbook-scripts');

interface Ended {
  code: unknown;
  stdout: string;
  stderr: string;
}

/** What a script prints, far from the project, and how it ends. */
function run(name: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(scripts, name), ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

// Only what reads its command line is run: anything else would do its work.
test.each(names)('%s reads its command line', (name) => {
  expect(readFileSync(join(scripts, name), 'utf8')).toMatch(/\b(?:readCommandLine|expectNoArguments)\(/);
});

describe('told something that no script knows', () => {
  const ended = new Map<string, Ended>();
  beforeAll(async () => {
    const left = [...names];
    const workers = Array.from({ length: 4 }, async () => {
      for (let name = left.pop(); name !== undefined; name = left.pop())
        ended.set(name, await run(name, '--bogus'));
    });
    await Promise.all(workers);
  });

  test.each(names)('%s says so and how it is used, ends with 2 and does nothing', (name) => {
    const { code, stdout, stderr } = ended.get(name) ?? {};
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Unknown option '--bogus'.*\nUsage: n\S+ .*\n/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('asked for help a script says how it is used', async () => {
  expect(await run('chromium.ts', '--help')).toEqual({
    code: 0,
    stdout: 'Usage: node scripts/run.mjs chromium\n',
    stderr: '',
  });
});

test.each([
  ['reviews.ts', ['--content', 'nowhere'], '--content is "nowhere", which is no folder'],
  ['reviews.ts', ['--today', '2026-02-30'], '--today is "2026-02-30"'],
  ['new.ts', ['source', '--title', 'x', '--content', 'nowhere'], '--content is "nowhere"'],
  ['notify.ts', ['--report', 'none.md', '--title', 'x'], '--report is "none.md", which is no file'],
  ['notify.ts', ['--report', 'none.md', '--title', 'x', '--link', 'x'], '--link is "x"'],
  ['bench-build.ts', ['--only', 'typo'], '--only is "typo", known: '],
  ['bench-build.ts', ['--pages', 'abc'], '--pages is "abc"'],
  ['mutate.ts', ['--seed', 'abc'], '--seed is "abc"'],
  ['report.ts', ['--base', ''], '--base is missing'],
  ['impact.ts', ['--base', 'main', '--pictures', ''], '--pictures is "", expected a folder'],
  ['report.ts', ['--base', 'main', '--out', import.meta.filename], 'is a file; name a folder'],
  ['pdf.ts', ['--out', join(import.meta.filename, 'below')], 'is a file; name a folder'],
  ['serve.ts', ['--port', 'abc'], '--port is "abc"'],
  ['precompress.ts', ['distt'], 'The folder is "distt", which is no folder'],
  ['server-config.ts', ['nginx', 'caddy'], "Unexpected argument 'caddy'"],
  ['server-config.ts', ['nginx', '--root', ''], '--root is ""'],
  ['server-config.ts', ['nginx', '--login', ''], 'is no [host][:port]'],
  ['server-config.ts', ['nginx', '--listen', '8080'], '"8080" is no [host][:port]'],
])('%s refuses %j and does nothing', async (name, args, message) => {
  const { code, stdout, stderr } = await run(name, ...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).toContain('\nUsage: npm ');
  expect(readdirSync(folder)).toEqual([]);
});

test('what the machine refuses is told in one line, with what would be right', async () => {
  const blocked = join(folder, '.vscode');
  writeFileSync(blocked, '');
  const { code, stdout, stderr } = await run('write-schemas.ts');
  rmSync(blocked);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Could not use "[^"]*" \(E\w+\): a file is where a folder is needed; .*\.\n$/);
});

test('report.ts writes no report about a state there is not', async () => {
  const { code, stderr } = await run('report.ts', '--base', 'nonexistent');
  expect(code).toBe(2);
  expect(stderr).not.toContain('Usage');
  expect(readdirSync(folder)).toEqual([]);
});

test('notify.ts tells an empty report from none', async () => {
  const report = join(folder, 'empty.md');
  writeFileSync(report, '');
  const { code, stdout } = await run('notify.ts', '--report', report, '--title', 'x');
  rmSync(report);
  expect([code, stdout]).toEqual([0, '报告是空的，不用发。\n']);
});

test('a step that there is not is told without a trace', async () => {
  const { code, stderr } = await run('run.mjs', 'nonsense');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^No step "nonsense"\.\nUsage: /);
});
