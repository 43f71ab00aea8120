import { describe, expect, test, vi } from 'vitest';
import { soundExcept, soundHandbook, writeHandbook } from '../fixtures/write-handbook.ts';
import { problemAt } from '../problem/problem-at.ts';
import { checkContent, checkContentByClock, ContentError } from './load-handbook.ts';

vi.setConfig({ testTimeout: 30_000 }); // a busy machine is slow, not wrong

const codes = async (files: Record<string, string>, today?: string): Promise<string[]> =>
  (await checkContent(writeHandbook(files), today)).problems.map(({ code, file }) => `${file} ${code}`);

describe('one broken file', () => {
  const broken = '---\ntitle: [\n---\n';

  test.each([
    ['a role', 'roles/clerk.mdx'],
    ['a department', 'departments/shop.mdx'],
    ['the only model', 'models/small-team.mdx'],
    ['a process', 'processes/returns.mdx'],
    ['a form', 'forms/return-register.mdx'],
    ['an objective', 'objectives/grow.mdx'],
    ['a guide', 'guides/welcome.mdx'],
    ['the metrics', 'metrics.yaml'],
    ['the glossary', 'glossary.yaml'],
    ['a source', 'sources/S0.yaml'],
    ['the settings', 'handbook.yaml'],
  ])('does not make others look wrong: %s', async (_, path) => {
    const text = path.endsWith('.yaml') ? 'a: [\n' : broken;
    const found = await codes({ ...soundHandbook, [path]: text });
    expect(found).not.toEqual([]);
    expect(found.filter((line) => !line.startsWith(`content/${path} `))).toEqual([]);
  });

  test('does not turn links to its entries into dead ones', async () => {
    const link = '\n[词](/glossary/#x)、[数](/metrics/#x)、[条](/sources/#S9-01)\n';
    const guide = `${soundHandbook['guides/welcome.mdx'] ?? ''}${link}`;
    const lists = { 'glossary.yaml': ':', 'metrics.yaml': ':', 'sources/S0.yaml': '"' };
    const found = await codes({ ...soundHandbook, 'guides/welcome.mdx': guide, ...lists });
    expect(found.filter((line) => line.includes('welcome'))).toEqual([]);
    expect(await codes({ ...soundHandbook, 'guides/welcome.mdx': guide })).toHaveLength(3);
  });
});

describe('checkContent', () => {
  test('reports across files and inside them in one sorted list', async () => {
    const files = {
      ...soundExcept('roles/clerk.mdx', 'when: event', 'when: evnt'),
      'meetings/morning.mdx': (soundHandbook['meetings/morning.mdx'] ?? '').replace(
        'host: manager',
        'host: boss',
      ),
    };
    expect(await codes(files)).toEqual([
      'content/meetings/morning.mdx unknown-role',
      'content/roles/clerk.mdx unknown-value',
    ]);
  });

  test('gives the same answer twice', async () => {
    const folder = writeHandbook({
      ...soundHandbook,
      'x.txt': '',
      'roles/x.mdx': '',
      'metrics.yaml': 'a: [',
    });
    expect((await checkContent(folder)).problems).toEqual((await checkContent(folder)).problems);
  });

  test('takes the day it is given for today, unless the settings name one', async () => {
    const undated = soundExcept('handbook.yaml', '  today: 2026-11-21\n', '');
    expect(await codes(undated)).toEqual([]);
    expect(await codes(undated, '2027-03-01')).toEqual([]);
    expect(await codes(undated, '2027-03-02')).toContain('content/guides/welcome.mdx review-overdue');
    expect(await codes(soundHandbook, '2027-03-02')).toEqual([]);
  });

  test('has no answer but problems to an empty folder', async () => {
    expect(await codes({})).toEqual([
      'content/glossary.yaml unreadable-file',
      'content/handbook.yaml unreadable-file',
      'content/metrics.yaml unreadable-file',
    ]);
  });
});

describe('ContentError', () => {
  test('lists every problem as the command line does', () => {
    const place = { file: 'content/a.mdx', line: 1, column: 2 };
    const { message } = new ContentError([
      problemAt(place, 'unknown-key', { message: '一' }),
      problemAt(place, 'wrong-type', { message: '二' }),
    ]);
    expect(message).toMatch(/^手册内容有 2 个错误：\n\ncontent\/a\.mdx:1:2 {2}unknown-key\n {2}一\n/);
    expect(message).toContain('wrong-type');
  });
});

describe('checkContentByClock', () => {
  const ahead = async (now: string): Promise<string[]> => {
    const undated = soundExcept('handbook.yaml', '  today: 2026-11-21\n', '');
    const files = {
      ...undated,
      'roles/clerk.mdx': undated['roles/clerk.mdx']?.replace('2026-09-01', '2099-09-02') ?? '',
    };
    const { problems } = await checkContentByClock(writeHandbook(files), new Date(now));
    return problems.filter(({ code }) => code === 'review-ahead').map(({ file, line }) => `${file}:${line}`);
  };

  test('reminds of a review on a day still to come, as the clock in the time zone of the company has it', async () => {
    expect(await ahead('2099-09-01T15:59:59Z')).toEqual(['content/roles/clerk.mdx:5']);
    expect(await ahead('2099-09-01T16:00:00Z')).toEqual([]);
  });

  test('is not what a build is checked by', async () => {
    const files = soundExcept('roles/clerk.mdx', '2026-09-01', '2099-09-02');
    expect(await codes(files)).toEqual([]);
  });
});
