import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asContent, aRepository } from '../fixtures/a-repository.ts';
import { soundHandbook, writeHandbook } from '../fixtures/write-handbook.ts';
import { filesReachedFrom } from '../fixtures/imports-of.ts';
import { countingCode, readHistory } from './handbook-history.ts';

const clerk = soundHandbook['roles/clerk.mdx'] ?? '';

/** A handbook of two roles on one day, of three a year later. */
function grownHandbook(): string {
  const { folder, write, commit } = aRepository();
  write(asContent(soundHandbook));
  commit('Begin', '2026-11-20');
  write({ 'content/roles/客 服.mdx': clerk });
  commit('Add a role', '2027-11-21');
  return folder;
}

const keptIn = (root: string) => ({ file: join(root, '.cache/history.json'), codeDir: '.' });

test('the key of what is kept holds all code that counts a file', () => {
  const left = [...filesReachedFrom(['src/history/count-file.ts', 'src/history/choose-points.ts'])].filter(
    (file) => !countingCode.some((room) => file.startsWith(`${room}/`)),
  );
  expect(left).toEqual([]);
});

describe('readHistory', () => {
  test('counts each point as the handbook was then, whatever lies in the work tree', async () => {
    const root = grownHandbook();
    writeFileSync(join(root, 'content/roles/clerk.mdx'), 'not committed');
    const { spacing, points } = await readHistory(root, keptIn(root));
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

  test('counts no commit twice by the same code, and mends a cache that was cut short', async () => {
    const root = grownHandbook();
    const kept = keptIn(root);
    const { file: cache } = kept;
    const first = await readHistory(root, kept);
    writeFileSync(cache, readFileSync(cache, 'utf8').replace('"roles":3', '"roles":4'));
    expect((await readHistory(root, kept)).points.at(-1)?.roles).toBe(4);
    writeFileSync(cache, readFileSync(cache, 'utf8').replace('"code":"', '"code":"0'));
    expect(await readHistory(root, kept)).toEqual(first);
    writeFileSync(cache, '{"code":"1","poi');
    expect(await readHistory(root, kept)).toEqual(first);
  });

  test('has no points where there is no git', async () => {
    const root = dirname(writeHandbook(soundHandbook));
    expect((await readHistory(root, keptIn(root))).points).toEqual([]);
  });
});
