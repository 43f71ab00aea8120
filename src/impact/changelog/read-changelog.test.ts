import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRepository, asContent, type Repository } from '../../fixtures/a-repository.ts';
import { soundExcept, soundHandbook } from '../../fixtures/write-handbook.ts';
import { readFolder } from '../git/read-state.ts';
import { openDayCache } from './day-cache.ts';
import { readChangelog, type Changelog } from './read-changelog.ts';
import { byMonth, daysFor } from './days-for.ts';

const edit = (path: string, passage: string, instead: string) =>
  asContent({ [path]: soundExcept(path, passage, instead)[path] ?? '' });

/** A handbook that was written in March, changed in April and May, and whose clerk was renamed in June. */
function aGrownRepository(): Repository {
  const repository = aRepository();
  repository.write(asContent(soundHandbook));
  repository.commit('Write the handbook', '2026-03-02');
  repository.write(edit('models/small-team.mdx', 'headcount: 1-2', 'headcount: 4'));
  repository.commit('Hire', '2026-04-10');
  repository.write(edit('models/small-team.mdx', 'headcount: 1-2', 'headcount: 5'));
  repository.commit('Hire again', '2026-04-10');
  repository.write(edit('forms/return-register.mdx', 'title: ', 'title: 新'));
  repository.commit('Rename the form', '2026-05-01');
  repository.write(edit('forms/return-register.mdx', 'title: ', 'title: '));
  repository.commit('Name it as before', '2026-05-01');
  repository.write(edit('roles/clerk.mdx', 'title: 客服', 'title: 店员'));
  repository.commit('Rename the clerk', '2026-06-01');
  return repository;
}

async function changelogOf({ folder }: Repository, cacheDir?: string): Promise<Changelog> {
  const { value } = await readFolder(join(folder, 'content'), new Map());
  const cache = cacheDir === undefined ? undefined : await openDayCache(cacheDir, '.');
  return readChangelog(folder, value, cache);
}

const told = ({ days }: Changelog) =>
  days.map(({ day, changes }) => [day, ...changes.map(({ text }) => text)]);

describe('the record of changes', () => {
  test('tells each day as a whole, by the names of now; what was undone the same day is no change', async () => {
    const changelog = await changelogOf(aGrownRepository());
    expect(told(changelog).slice(0, -1)).toEqual([
      ['2026-06-01', '客服改名为「店员」'],
      ['2026-04-10', '店员 编制：1–2 → 5（小团队方案，合计 2–3 → 6 人）'],
    ]);
    const beginning = changelog.days.at(-1);
    expect([beginning?.day, beginning?.isBeginning]).toEqual(['2026-03-02', true]);
    expect(beginning?.changes.map(({ text }) => text)).toContain('新增岗位「客服」');
  });

  test('is the same from the cache, and again when a name has changed since', async () => {
    const repository = aGrownRepository();
    const cacheDir = join(repository.folder, '.cache');
    const first = await changelogOf(repository, cacheDir);
    expect(await changelogOf(repository, cacheDir)).toEqual(first);
    repository.write(edit('roles/clerk.mdx', 'title: 客服', 'title: 营业员'));
    repository.commit('Rename the clerk again', '2026-07-01');
    const cached = await changelogOf(repository, cacheDir);
    expect(told(cached)[2]?.[1]).toMatch(/^营业员 编制/);
    expect(cached).toEqual(await changelogOf(repository));
  });

  test('is told again when a role that it concerns is in another department since', async () => {
    const repository = aGrownRepository();
    const cacheDir = join(repository.folder, '.cache');
    await changelogOf(repository, cacheDir);
    const [clerk = '', shop = ''] = [soundHandbook['roles/clerk.mdx'], soundHandbook['departments/shop.mdx']];
    repository.write({
      'content/roles/clerk.mdx': clerk
        .replace('客服', '店员')
        .replace('department: shop', 'department: stock'),
      'content/departments/stock.mdx': shop.replace('店铺部', '仓库'),
    });
    repository.commit('Move the clerk', '2026-07-01');
    const cached = await changelogOf(repository, cacheDir);
    const hiring = cached.days.find(({ day }) => day === '2026-04-10');
    expect(hiring?.changes.flatMap(({ departments }) => departments)).toContain('stock');
    expect(cached).toEqual(await changelogOf(repository));
  });

  test('knows whom a change concerns', async () => {
    const { days } = await changelogOf(aGrownRepository());
    expect(daysFor(days, { role: 'clerk' }).map(({ day }) => day)).toEqual([
      '2026-06-01',
      '2026-04-10',
      '2026-03-02',
    ]);
    expect(daysFor(days, { role: 'manager' }).map(({ day }) => day)).toEqual(['2026-03-02']);
    expect(daysFor(days, { department: 'shop' }).map(({ day }) => day)).toHaveLength(3);
    expect(byMonth(days).map(({ month }) => month)).toEqual(['2026-06', '2026-04', '2026-03']);
  });

  test('counts a merged branch once, on the day it was merged', async () => {
    const repository = aGrownRepository();
    repository.git('checkout', '--quiet', '-b', 'change', 'HEAD~1');
    repository.write(edit('models/small-team.mdx', 'headcount: 1-2', 'headcount: 3'));
    repository.commit('Let some go', '2026-06-10');
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'change');
    repository.commit('Merge', '2026-06-20');
    const { days } = await changelogOf(repository);
    expect(days[0]).toMatchObject({ day: '2026-06-20', changes: [{ kind: 'headcount' }] });
    expect(days.map(({ day }) => day)).not.toContain('2026-06-10');
  });

  test('says which files of a day cannot be read today', async () => {
    const repository = aGrownRepository();
    repository.write({ 'content/guides/old.mdx': '---\nname: 旧写法\n---\n' });
    repository.commit('Write as one did', '2026-07-01');
    repository.write({ 'content/guides/old.mdx': null });
    repository.commit('Remove it', '2026-07-02');
    const { days } = await changelogOf(repository);
    expect(days[0]).toMatchObject({ day: '2026-07-01', changes: [], unread: 1 });
  });

  test('goes back twelve months from the newest commit', async () => {
    const repository = aGrownRepository();
    repository.write(edit('roles/manager.mdx', 'title: ', 'title: 大'));
    repository.commit('A year later', '2027-05-20');
    const { days } = await changelogOf(repository);
    expect(days.map(({ day }) => day)).toEqual(['2027-05-20', '2026-06-01']);
  });

  test('says why it is empty: no repository, no commit, or a shallow clone', async () => {
    const fresh = aRepository();
    fresh.write(asContent(soundHandbook));
    expect(await changelogOf(fresh)).toMatchObject({ days: [], missing: 'no-history' });
    const parent = aRepository('parent').folder;
    const clone = { ...fresh, folder: join(parent, 'clone') };
    fresh.git('clone', '--quiet', '--depth=1', `file://${aGrownRepository().folder}`, clone.folder);
    expect(await changelogOf(clone)).toMatchObject({ days: [], missing: 'shallow' });
  });
});
