import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aForge } from '../fixtures/a-forge.ts';
import { aModel, aRole, someSettings } from '../fixtures/builders.ts';
import { writeHandbook, soundHandbook } from '../fixtures/write-handbook.ts';
import { folderKinds, type FolderKind } from '../schema/kinds.ts';
import { forges } from '../schema/settings.ts';
import { checkContent } from './load-handbook.ts';
import { listActions } from './list-actions.ts';

const on = (kind: (typeof forges)[number]) =>
  aHandbook({
    roles: { manager: aRole({ title: '店长' }) },
    models: { 'small-team': aModel({ title: '小店' }) },
    settings: someSettings({
      forge: aForge(kind),
      review: { warnDays: 14, today: '2026-11-21' },
    }),
  });
const kinds = Object.keys(folderKinds) as FolderKind[]; // the keys of a constant

describe('listActions', () => {
  test.each(kinds)('begin a new file of %s that an address can hold', async (kind) => {
    const { create = '' } = (await listActions(on('github'), `/${kind}/`)) ?? {};
    expect(create.length).toBeLessThan(6000);
    const { pathname, searchParams } = new URL(create);
    expect(pathname).toBe(`/a/b/new/main/content/${kind}`);
    expect(searchParams.get('filename')).toMatch(kind === 'sources' ? /^C0\.yaml$/ : /^new-page\.mdx$/);
    expect(searchParams.get('value')).toMatch(kind === 'sources' ? /^code: C0\n/ : /^---\ntitle: 待写\n/);
  });

  test('begin a file of which the check says only what is still to be told', async () => {
    const { create = '' } = (await listActions(on('github'), '/meetings/')) ?? {};
    const text = new URL(create).searchParams.get('value') ?? '';
    const { problems } = await checkContent(
      writeHandbook({ ...soundHandbook, 'meetings/new-page.mdx': text }),
    );
    expect(problems.map(({ code }) => code)).toEqual([
      'still-to-write',
      'unknown-role',
      'unknown-statement',
      'unknown-role',
      'unknown-role',
    ]);
  });

  test('edit the file that holds all metrics or terms', async () => {
    expect(await listActions(on('bitbucket'), '/glossary/')).toEqual({
      kind: '',
      edit: 'https://forge.example/a/b/src/main/content/glossary.yaml?mode=edit&at=main',
    });
  });

  test.each(forges)('on %s are shown only where they lead somewhere', async (kind) => {
    const can = ['github', 'gitlab', 'gitea'].includes(kind);
    expect((await listActions(on(kind), '/roles/')) !== undefined).toBe(can);
    expect(await listActions(on(kind), '/raci/')).toBeUndefined();
    expect(await listActions(on(kind), '/roles/manager/')).toBeUndefined();
  });
});
