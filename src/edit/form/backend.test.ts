import { describe, expect, it } from 'vitest';
import { aForge } from '../../fixtures/a-forge.ts';
import { forges } from '../../schema/settings.ts';
import { backendOf, editorPath } from './backend.ts';
import { editorPolicy } from './editor-policy.ts';

describe('the editor reaches', () => {
  it.each([
    ['github', 'https://github.com/a/b.git', 'a/b', 'https://api.github.com'],
    ['github', 'https://github.com/a/b.git/', 'a/b', 'https://api.github.com'],
    ['github', 'https://git.example.com/a/b/', 'a/b', 'https://git.example.com/api/v3'],
    ['gitlab', 'https://gitlab.com/group/sub/b', 'group/sub/b', 'https://gitlab.com/api/v4'],
    ['gitlab', 'http://git.local:8080/a/b', 'a/b', 'http://git.local:8080/api/v4'],
  ] as const)('%s at %s', (kind, repository, repo, root) => {
    expect(backendOf(aForge(kind, repository))).toMatchObject({
      name: kind,
      repo,
      branch: 'main',
      api_root: root,
    });
  });

  it('no forge on which saving would write past review', () => {
    for (const kind of forges.filter((each) => each !== 'github' && each !== 'gitlab'))
      expect(backendOf(aForge(kind))).toBeUndefined();
  });
});

describe('the policy of its page', () => {
  it('names the forge and no other host', () => {
    const policy = editorPolicy(backendOf(aForge('github', 'https://github.com/a/b')));
    expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(['https://api.github.com']);
    expect(editorPolicy(undefined)).not.toMatch(/https?:/);
  });

  it('runs no script written into the page', () => {
    expect(editorPolicy(undefined)).toContain("script-src 'self';");
  });
});

describe('a file is opened at', () => {
  it.each([
    ['content/roles/buyer.mdx', '/admin/#/collections/roles/entries/buyer'],
    [
      'content/guides/contribute/problems/no-basis.mdx',
      '/admin/#/collections/guides/entries/contribute/problems/no-basis',
    ],
    ['content/sources/S0.yaml', '/admin/#/collections/sources/entries/S0'],
    ['content/glossary.yaml', '/admin/#/collections/lists/entries/glossary'],
    ['README.md', undefined],
  ])('%s → %s', (file, path) => {
    expect(editorPath(file)).toBe(path);
  });
});
