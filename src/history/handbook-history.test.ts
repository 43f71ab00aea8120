import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundHandbook, writeHandbook } from '../fixtures/write-handbook.ts';
import { readHistory } from './handbook-history.ts';

const clerk = soundHandbook['roles/clerk.mdx'] ?? '';

function commitAll(root: string, day: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: root,
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', day);
}

/** A handbook of two roles on one day, of three the day after. */
function grownHandbook(): string {
  const folder = writeHandbook(soundHandbook);
  const root = dirname(folder);
  commitAll(root, '2026-11-20');
  writeFileSync(join(folder, 'roles/客 服.mdx'), clerk);
  commitAll(root, '2027-11-21');
  return root;
}

describe('readHistory', () => {
  test('counts each point as the handbook was then, whatever lies in the work tree', async () => {
    const root = grownHandbook();
    writeFileSync(join(root, 'content/roles/clerk.mdx'), 'not committed');
    const { spacing, points } = await readHistory(root, join(root, '.cache/history.json'));
    expect(spacing).toBe('day');
    expect(points.map(({ day, roles }) => [day, roles])).toEqual([
      ['2026-11-20', 2],
      ['2027-11-21', 3],
    ]);
    const [first, last] = points;
    expect(first?.overdue).toBe(0);
    expect(last?.overdue).toBeGreaterThan(10);
    expect(last?.suggestions).toBeGreaterThan(first?.suggestions ?? 0);
  });

  test('counts no commit twice, and mends a cache that was cut short', async () => {
    const root = grownHandbook();
    const cache = join(root, '.cache/history.json');
    const first = await readHistory(root, cache);
    writeFileSync(cache, readFileSync(cache, 'utf8').replace('"roles":3', '"roles":4'));
    expect((await readHistory(root, cache)).points.at(-1)?.roles).toBe(4);
    writeFileSync(cache, '{"version":1,"poi');
    expect(await readHistory(root, cache)).toEqual(first);
  });

  test('has no points where there is no git', async () => {
    const root = dirname(writeHandbook(soundHandbook));
    expect((await readHistory(root, join(root, '.cache/history.json'))).points).toEqual([]);
  });
});
