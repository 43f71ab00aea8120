import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { soundExcept, soundHandbook, writeHandbook, type Files } from '../fixtures/write-handbook.ts';
import type { Problem } from '../problem/problem.ts';
import { readSources } from './read-sources.ts';

vi.setConfig({ testTimeout: 30_000 }); // a busy machine is slow, not wrong

const read = (files: Files) => readSources(writeHandbook(files));
const problemsIn = async (files: Files): Promise<Problem[]> => (await read(files)).problems;
const spot = ({ file, line, column, code }: Problem): string => `${file}:${line}:${column} ${code}`;
const spots = async (files: Files): Promise<string[]> => (await problemsIn(files)).map(spot);

describe('readSources', () => {
  test('reads one thing of every kind of the sound handbook', async () => {
    const { value, problems } = await read(soundHandbook);
    expect(problems).toEqual([]);
    expect(value.roles.map(({ id }) => id)).toEqual(['clerk', 'manager']);
    expect(value.metrics.map(({ id }) => id)).toEqual(['visitors', 'conversion']);
    expect(value.settings?.data.company).toBe('小店');
    expect(value.guides[0]?.body?.headings).toEqual([{ depth: 2, slug: '先看什么', text: '先看什么' }]);
  });

  const canLock = process.platform !== 'win32';
  test.runIf(canLock)(
    'says of a folder that cannot be opened just that, and calls nothing unknown for it',
    async () => {
      const folder = writeHandbook(soundHandbook);
      const roles = join(folder, 'roles');
      for (const above of [join(folder, '../..'), join(folder, '..')]) chmodSync(above, 0o755);
      chmodSync(roles, 0);
      // Root may open everything: for once be nobody.
      const isRoot = process.geteuid?.() === 0;
      if (isRoot) process.seteuid?.(65_534);
      const { value, problems } = await readSources(folder).finally(() => {
        if (isRoot) process.seteuid?.(0);
        chmodSync(roles, 0o755);
      });
      expect(value.knownIds.roles).toBeUndefined();
      expect(problems.map(spot)).toEqual(['content/roles:1:1 unreadable-file']);
    },
  );

  test('does not call roles unknown where something else stands in the place of their folder', async () => {
    const folder = writeHandbook(soundHandbook);
    rmSync(join(folder, 'roles'), { recursive: true });
    symlinkSync('/nowhere', join(folder, 'roles'));
    expect((await readSources(folder)).value.knownIds.roles).toBeUndefined();
  });

  test('names files from the folder on, with forward slashes', async () => {
    const folder = writeHandbook(soundHandbook);
    const { value } = await readSources(`${folder}/`);
    expect(value.roles[0]?.file).toBe('content/roles/clerk.mdx');
    mkdirSync(join(folder, 'x'));
    expect((await readSources(join(folder, 'x', '..'))).value.roles[0]?.file).toBe('content/roles/clerk.mdx');
  });

  test('knows where a field stands, a missing one by its parent, and an item of a shared file', async () => {
    const { value } = await read(soundHandbook);
    const clerk = value.roles[0];
    expect(clerk?.place(['duties', 0, 'forms', 0])).toEqual({
      file: 'content/roles/clerk.mdx',
      line: 18,
      column: 9,
    });
    expect(clerk?.place(['duties', 0, 'output'])).toEqual({
      file: 'content/roles/clerk.mdx',
      line: 13,
      column: 5,
    });
    expect(clerk?.place(['duties', 7])).toEqual({ file: 'content/roles/clerk.mdx', line: 13, column: 3 });
    expect(value.metrics[1]?.place(['formula'])).toEqual({
      file: 'content/metrics.yaml',
      line: 15,
      column: 14,
    });
  });

  test.each([
    ['a misspelt key', 'department: shop', 'departmnt: shop', ['7:1 unknown-key']],
    ['a wrong value', 'when: event', 'when: evnt', ['15:11 unknown-value']],
    ['a missing key, at its item', '    what: 登记退货\n', '', ['13:5 missing-key']],
    ['a key without a value', 'title: 客服', 'title:', ['2:7 missing-key']],
    ['a nested item of a list', '- return-register', '- 3', ['18:9 wrong-type']],
    ['a key deep inside', 'text: 懂退货规则', 'texts: 懂退货规则', ['27:7 unknown-key']],
    ['an unquoted date that is none', 'on: 2026-09-01', 'on: 2026-9-1', ['5:7 bad-format']],
  ])('points at %s', async (_, passage, instead, expected) => {
    const found = await spots(soundExcept('roles/clerk.mdx', passage, instead));
    expect(found.toSorted()).toEqual(expected.map((place) => `content/roles/clerk.mdx:${place}`).toSorted());
  });

  test('takes an unquoted date as text', async () => {
    const { value } = await read(soundHandbook);
    expect(value.roles[0]?.data.review.on).toBe('2026-09-01');
  });

  test('reports what is wrong in all files in one run', async () => {
    const files = {
      ...soundExcept('roles/clerk.mdx', 'title: 客服', 'titel: 客服'),
      'roles/manager.mdx': 'x',
      'metrics.yaml': 'metrics: [',
      'guides/welcome.mdx': `${String(soundHandbook['guides/welcome.mdx'])}\n{x}\n`,
    };
    expect(new Set((await problemsIn(files)).map(({ file }) => file))).toEqual(
      new Set([
        'content/roles/clerk.mdx',
        'content/roles/manager.mdx',
        'content/metrics.yaml',
        'content/guides/welcome.mdx',
      ]),
    );
  });

  test('reports fields and body of one file together', async () => {
    const text = soundHandbook['guides/welcome.mdx'] ?? '';
    const found = await spots({
      ...soundHandbook,
      'guides/welcome.mdx': `${text.replace('order: 10', 'order: x')}\n{x}\n`,
    });
    expect(found).toEqual([
      'content/guides/welcome.mdx:8:8 wrong-type',
      'content/guides/welcome.mdx:16:1 code-in-body',
    ]);
  });
});

describe('the known ids', () => {
  test('keep a file that is refused', async () => {
    const { value } = await read({ ...soundHandbook, 'roles/clerk.mdx': '---\ntitle: [\n---\n' });
    expect(value.roles.map(({ id }) => id)).toEqual(['manager']);
    expect(value.knownIds.roles).toEqual(new Set(['clerk', 'manager']));
  });

  test('are read from a list whose items are refused', async () => {
    const { value } = await read(soundExcept('metrics.yaml', 'group: store-core', 'group: nonsense'));
    expect(value.metrics).toEqual([]);
    expect(value.knownIds.metrics).toEqual(new Set(['visitors', 'conversion']));
  });

  test('are not known at all when the list cannot be read', async () => {
    const { value } = await read({
      ...soundHandbook,
      'metrics.yaml': 'metrics:\n\t- x\n',
      'glossary.yaml': '',
      'sources/S0.yaml': 'code: "',
    });
    expect([value.knownIds.metrics, value.knownIds.glossary, value.knownIds.statements]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('of statements keep those of a source that is refused', async () => {
    const { value } = await read(soundExcept('sources/S0.yaml', 'kind: 内部制度', 'kind:'));
    expect(value.sources).toEqual([]);
    expect(value.knownIds.statements).toEqual(new Set(['S0-01', 'S0-02']));
  });

  test('have the folder in the id of a guide, and in no other', async () => {
    const guide = soundHandbook['guides/welcome.mdx'] ?? '';
    const { value, problems } = await read({
      ...soundHandbook,
      'guides/contribute/how.mdx': guide,
      'roles/sales/x.mdx': guide,
    });
    expect(value.knownIds.guides).toEqual(new Set(['contribute/how', 'welcome']));
    expect(problems.map(spot)).toEqual(['content/roles/sales:1:1 stray-file']);
  });
});

describe('links in place of files', () => {
  const secret = 'password: 12345\n';

  test('are not followed, so that no message quotes what stands elsewhere', async () => {
    const outside = writeHandbook({ 'secret.yaml': secret });
    const folder = writeHandbook(soundHandbook);
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'sources', 'S1.yaml'));
    symlinkSync(outside, join(folder, 'guides', 'more'));
    const { problems } = await readSources(folder);
    expect(problems.map(spot)).toEqual([
      'content/guides/more:1:1 stray-file',
      'content/sources/S1.yaml:1:1 not-a-file',
    ]);
    expect(JSON.stringify(problems)).not.toContain('password');
  });

  test('are not followed in place of a whole folder either', async () => {
    const outside = writeHandbook({ 'a.mdx': secret });
    const folder = writeHandbook({ 'handbook.yaml': soundHandbook['handbook.yaml'] ?? '' });
    symlinkSync(outside, join(folder, 'roles'));
    expect((await readSources(folder)).problems.map(spot)).toEqual(
      expect.arrayContaining(['content/roles:1:1 stray-file']),
    );
  });
});

describe('many files', () => {
  test('are all read, though no system keeps a thousand open', async () => {
    const clerk = soundHandbook['roles/clerk.mdx'] ?? '';
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`roles/clerk-${index}.mdx`, clerk]),
    );
    const { value, problems } = await read({ ...soundHandbook, ...many });
    expect(problems).toEqual([]);
    expect(value.roles).toHaveLength(302);
    const files = value.roles.map(({ file }) => file);
    expect(files).toEqual(files.toSorted());
  });
});
