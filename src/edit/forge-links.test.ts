import { describe, expect, test } from 'vitest';
import { forges } from '../schema/settings.ts';
import { forgeLinks, type Forge } from './forge-links.ts';

const repository = 'https://forge.example/team/handbook';
const file = 'content/roles/copywriter.mdx';
const on = (kind: Forge['kind'], branch = 'main', path = file) =>
  forgeLinks({ kind, repository, branch }, path);

describe('forgeLinks', () => {
  test.each<[Forge['kind'], string, string | undefined]>([
    ['github', '/edit/main/P', '/commits/main/P'],
    ['gitlab', '/-/edit/main/P', '/-/commits/main/P'],
    ['gitea', '/_edit/main/P', '/commits/branch/main/P'],
    ['gitee', '/edit/main/P', '/commits/main/P'],
    ['cnb', '/-/edit/main/P', undefined],
    ['bitbucket', '/src/main/P?mode=edit&at=main', undefined],
  ])('lead to the file on %s', (kind, edit, history) => {
    const address = (path: string | undefined) => path && repository + path.replace('P', file);
    expect(on(kind).edit).toBe(address(edit));
    expect(on(kind).history).toBe(address(history));
  });

  test('are known for every forge that the settings know', () => {
    for (const kind of forges) expect(on(kind).edit).toMatch(/^https:\/\/forge\.example\/team\/handbook\//);
  });

  test.each<[Forge['kind'], string]>([
    ['github', '/edit/docs/returns/content/'],
    ['gitlab', '/-/edit/docs/returns/content/'],
    ['gitea', '/_edit/docs/returns/content/'],
    ['gitee', '/edit/docs/returns/content/'],
    ['cnb', '/-/edit/docs/returns/content/'],
    ['bitbucket', '/src/docs%2Freturns/content/'],
  ])('write a branch with a slash as %s reads it', (kind, path) => {
    expect(on(kind, 'docs/returns').edit).toContain(path);
  });

  test('keep a branch in a query whole', () => {
    expect(on('bitbucket', 'a/b&c').edit).toMatch(/\?mode=edit&at=a%2Fb%26c$/);
  });

  test.each(forges)('escape spaces, signs and Chinese in names on %s', (kind) => {
    const { pathname, hash, search } = new URL(on(kind, 'main', 'content/guides/新人 #1?.mdx').edit);
    expect(pathname).toMatch(/\/content\/guides\/%E6%96%B0%E4%BA%BA%20%231%3F\.mdx$/);
    expect([hash, search.replace('?mode=edit&at=main', '')]).toEqual(['', '']);
  });

  test('do not double the slash after the repository', () => {
    const { edit } = forgeLinks({ kind: 'github', repository: `${repository}//`, branch: 'main' }, file);
    expect(edit).toBe(`${repository}/edit/main/${file}`);
  });
});
