import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Handbook } from '../graph/handbook.ts';
import { readFiles, soundHandbook, writeHandbook } from '../fixtures/write-handbook.ts';
import { hasErrors } from '../problem/problem.ts';
import { checkContent } from '../site/load-handbook.ts';
import { askAll } from './ask-all.ts';
import { planFiles } from './plan-files.ts';
import { findRecipe, recipes, type Newcomer } from './recipes.ts';
import { writeFiles } from './write-files.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const timeout = 240_000; // a busy machine is slow, not wrong

/** The least a person has to say about each kind, in the small shop and in the real handbook. */
const least: Record<Newcomer, { shop: Record<string, string>; real: Record<string, string> }> = {
  role: { shop: { department: 'shop' }, real: { department: 'sales' } },
  department: { shop: {}, real: {} },
  model: { shop: { basis: 'S0-01' }, real: { basis: 'S0-01' } },
  process: {
    shop: { group: 'service', basis: 'S0-01' },
    real: { group: 'service', basis: 'S0-105' },
  },
  form: {
    shop: { role: 'clerk', duty: 'DUTY', basis: 'S0-01' },
    real: { role: '售后客服', duty: 'feed-back', basis: 'S0-105' },
  },
  meeting: {
    shop: { host: 'manager', attendee: 'clerk', basis: 'S0-01' },
    real: { host: '销售主管', attendee: 'after-sales-agent', basis: 'S0-105' },
  },
  scorecard: { shop: { role: 'clerk' }, real: { role: 'copywriter' } },
  objective: {
    shop: { period: '全年', basis: 'S0-01' },
    real: { period: '第一季度', basis: 'S0-01' },
  },
  budget: { shop: { year: '2028', basis: 'S0-01' }, real: { year: '2028', basis: 'S0-01' } },
  metric: { shop: { group: 'people', unit: '人' }, real: { group: 'people', unit: '人' } },
  term: {
    shop: { topic: 'ads', english: 'Brand new' },
    real: { topic: 'ads', english: 'Brand new' },
  },
  guide: { shop: { group: 'start' }, real: { group: 'contribute' } },
  source: { shop: {}, real: {} },
};
const kinds = Object.keys(recipes) as Newcomer[]; // the keys of a constant

/** Begin a thing as `npm run new` does without a terminal. */
async function begin(kind: Newcomer, given: Record<string, string>, folder: string, handbook: Handbook) {
  const recipe = findRecipe(kind) ?? recipes[kind];
  const { answers, refusals } = await askAll(recipe, {
    given: { title: `全新的${recipe.label}`, ...given },
    handbook,
  });
  if (refusals.length > 0) return { refusals, files: [] };
  const files = await planFiles(recipe, { answers, day: '2026-11-21', handbook }, folder);
  await writeFiles(files, folder);
  return { refusals, files };
}

const errorsOf = async (folder: string) =>
  (await checkContent(folder)).problems.filter((problem) => hasErrors([problem]));

describe.each(kinds)('a new %s', (kind) => {
  test('passes the check at once, marked as suggested', { timeout }, async () => {
    const folder = writeHandbook(soundHandbook);
    const duty = /id: (\S+)/.exec(soundHandbook['roles/clerk.mdx']?.split('duties:')[1] ?? '')?.[1] ?? '';
    const { value: handbook } = await checkContent(folder);
    const given = { ...least[kind].shop, ...(kind === 'form' && { duty }) };
    const { refusals, files } = await begin(kind, given, folder, handbook);
    expect(refusals).toEqual([]);
    expect(await errorsOf(folder)).toEqual([]);
    const text = readFileSync(join(folder, files[0]?.file ?? ''), 'utf8');
    expect(text).toContain('待写');
    if (kind !== 'source') expect(text).toMatch(/suggested: true|<Suggested>/);
  });
});

describe('all kinds', () => {
  const root = testFolder('handbook-new');

  test(
    'begun in the real handbook pass the check, and touch no line but their own',
    { timeout },
    async () => {
      const folder = join(root, 'content');
      cpSync(join(project, 'content'), folder, { recursive: true });
      const before = readFiles(folder);
      const { value: handbook } = await checkContent(folder);
      for (const kind of kinds) {
        const { refusals } = await begin(kind, least[kind].real, folder, handbook);
        expect(refusals).toEqual([]);
      }
      expect(await errorsOf(folder)).toEqual([]);
      const after = readFiles(folder);
      for (const [path, bytes] of Object.entries(before)) {
        const kept = new Set(
          Buffer.from(after[path] as Uint8Array)
            .toString()
            .split('\n'),
        ); // `readFiles` reads bytes
        const lost = Buffer.from(bytes as Uint8Array)
          .toString()
          .split('\n'); // as above
        expect([path, lost.filter((line) => !kept.has(line))]).toEqual([path, []]);
      }
    },
  );
});

/** What `scripts/new.ts` prints and how it ends, where nobody can be asked. */
function run(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(project, 'scripts/new.ts'), ...args],
      { cwd: project },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

describe('npm run new', { timeout }, () => {
  test('writes the file, says so, and never overwrites', async () => {
    const folder = writeHandbook(soundHandbook);
    const words = ['department', '--content', folder, '--title', '摄影部', '--id', 'photo'];
    const first = await run(...words);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('/departments/photo.mdx');
    expect(first.stdout).toContain('检查：0 个错误');
    const before = readFiles(folder);
    const second = await run(...words, '--title', '影棚');
    expect(second.code).toBe(2);
    expect(second.stderr).toContain('已经有这个部门了');
    expect(readFiles(folder)).toEqual(before);
  });

  test('tells of everything that is missing or wrong at once, and writes nothing', async () => {
    const folder = writeHandbook(soundHandbook);
    const { code, stderr } = await run('meeting', '--content', folder, '--id', '../x', '--host', 'mangaer');
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      '--title（名称（中文，页面标题））没有写：用 --title 写上。',
      expect.stringContaining('--id') as string,
      '--host（哪个岗位主持）写的是「mangaer」，没有这个：是不是 manager？',
      expect.stringContaining('--attendee') as string,
      expect.stringContaining('--owner') as string,
      expect.stringContaining('--basis') as string,
    ]);
    expect(Object.keys(readFiles(folder)).toSorted()).toEqual(Object.keys(soundHandbook).toSorted());
  });

  test('tells of files in error, from which nothing can be chosen', async () => {
    const folder = writeHandbook({ ...soundHandbook, 'departments/shop.mdx': '---\ntitle: [\n---\n' });
    const { code, stderr } = await run('role', '--content', folder, '--title', '新', '--department', 'shop');
    expect([code, stderr]).toEqual([2, expect.stringContaining('有 1 个文件有错')]);
  });

  test('guesses the kind that was meant', async () => {
    const { code, stderr } = await run('proces', '--content', writeHandbook(soundHandbook));
    expect([code, stderr]).toEqual([2, expect.stringContaining('是不是 process？')]);
  });

  test('refuses a flag that no kind knows', async () => {
    const { code, stderr } = await run('role', '--titel', 'x');
    expect([code, stderr]).toEqual([2, expect.stringContaining("'--titel'")]);
  });
});
