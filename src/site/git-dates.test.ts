import { expect, test } from 'vitest';
import { aRepository } from '../fixtures/a-repository.ts';
import { readContentLog } from '../git/content-log.ts';
import { datesOf } from './git-dates.ts';

test('dates a file by the newest commit that names it, whatever its name', async () => {
  const { folder, write, commit } = aRepository();
  write({ 'content/roles/a.mdx': 'a', 'content/roles/文 案.mdx': 'b', 'content/__proto__': 'c' });
  commit('Begin', '2026-11-01');
  write({ 'content/roles/a.mdx': 'b' });
  commit('Change a', '2026-11-20');
  write({ 'README.md': 'not content' });
  commit('Say more', '2026-11-21');
  const log = await readContentLog(folder);
  const { changedOn, newest } = datesOf('missing' in log ? [] : log.commits);
  expect([...changedOn].toSorted()).toEqual([
    ['content/__proto__', '2026-11-01'],
    ['content/roles/a.mdx', '2026-11-20'],
    ['content/roles/文 案.mdx', '2026-11-01'],
  ]);
  expect(newest).toBe('2026-11-20');
});

test('dates what a branch brought by the day it was merged', async () => {
  const { folder, git, write, commit } = aRepository();
  write({ 'content/a.mdx': 'a' });
  commit('Begin', '2026-11-01');
  git('checkout', '--quiet', '-b', 'side');
  write({ 'content/a.mdx': 'b' });
  commit('Change a', '2026-11-02');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
  commit('Merge', '2026-11-20');
  const log = await readContentLog(folder);
  expect(datesOf('missing' in log ? [] : log.commits).changedOn.get('content/a.mdx')).toBe('2026-11-20');
});

test('says nothing of an empty history', () => {
  expect(datesOf([])).toEqual({ changedOn: new Map(), newest: undefined });
});
