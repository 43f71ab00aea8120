import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { aRepository } from '../fixtures/a-repository.ts';
import { parseLog, readContentLog } from './content-log.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
const none = '0'.repeat(40);

test('reads files that came, changed and went, whatever their names', () => {
  const odd = ':100644 100644 x y M\n"a" ; $(b).mdx';
  const log = [
    `\u0001${a} 1000 2026-11-21`,
    `\n:100644 100644 ${a} ${b} M`,
    'content/roles/a b.mdx',
    `:000000 100644 ${none} ${b} A`,
    odd,
    `:100644 000000 ${a} ${none} D`,
    'content/gone.mdx',
    '',
  ].join('\0');
  expect(parseLog(log)).toEqual([
    {
      hash: a,
      seconds: 1000,
      day: '2026-11-21',
      files: [
        { path: 'content/roles/a b.mdx', before: a, after: b },
        { path: odd, before: undefined, after: b },
        { path: 'content/gone.mdx', before: a, after: undefined },
      ],
    },
  ]);
});

test('takes no link for a file', () => {
  const log = [`\u0001${a} 1000 2026-11-21`, `\n:100644 120000 ${a} ${b} T`, 'content/a.mdx', ''].join('\0');
  expect(parseLog(log)[0]?.files).toEqual([{ path: 'content/a.mdx', before: a, after: undefined }]);
});

test('reads the same whatever a person has set for git', async () => {
  const { folder, git, write, commit } = aRepository();
  write({ 'content/a.mdx': 'a' });
  commit('Begin');
  git('checkout', '--quiet', '-b', 'side');
  write({ 'content/b.mdx': 'b' });
  commit('Add b');
  git('checkout', '--quiet', 'main');
  write({ 'content/c.mdx': 'c' });
  commit('Add c');
  git('merge', '--quiet', '--no-ff', 'side', '-m', 'Merge');
  write({ commit: signed(git('cat-file', 'commit', 'HEAD')) });
  git('update-ref', 'HEAD', git('hash-object', '-t', 'commit', '-w', join(folder, 'commit')));
  const log = await readContentLog(folder);
  expect(log).toMatchObject({ commits: [{ files: [{ path: 'content/b.mdx' }] }, {}, { files: [{}] }] });
  const settings = {
    'color.ui': 'always',
    'diff.renames': 'copies',
    'log.diffMerges': 'dense-combined',
    'log.follow': 'true',
    'log.showRoot': 'false',
    'log.showSignature': 'true',
  };
  for (const [name, value] of Object.entries(settings)) git('config', name, value);
  expect(await readContentLog(folder)).toEqual(log);
});

test('dates a change by the day it came in where it was committed, in any time zone', async () => {
  const { folder, git, write } = aRepository();
  write({ 'content/a.mdx': 'a' });
  git('add', '--all');
  vi.stubEnv('GIT_AUTHOR_DATE', '2026-11-03T12:00:00+08:00');
  vi.stubEnv('GIT_COMMITTER_DATE', '2026-11-21T00:30:00+08:00');
  git('commit', '--quiet', '-m', 'Begin');
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    vi.stubEnv('TZ', zone);
    expect(await readContentLog(folder)).toMatchObject({ commits: [{ day: '2026-11-21' }] });
  }
});

/** A commit with a signature that nobody can verify. */
function signed(commit: string): string {
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
  return `${commit.replace(/\n\n/, `\n${signature}\n\n`)}\n`;
}
