import { describe, expect, test } from 'vitest';
import { parseGitLog } from './git-dates.ts';

describe('parseGitLog', () => {
  test('dates a file by the newest commit that names it', () => {
    const { changedOn, newest } = parseGitLog(
      '\u00002026-11-20\n\ncontent/roles/a.mdx\ncontent/roles/b.mdx\n\u00002026-11-01\n\ncontent/roles/a.mdx\ncontent/c.yaml\n',
    );
    expect([...changedOn]).toEqual([
      ['content/roles/a.mdx', '2026-11-20'],
      ['content/roles/b.mdx', '2026-11-20'],
      ['content/c.yaml', '2026-11-01'],
    ]);
    expect(newest).toBe('2026-11-20');
  });

  test('takes the date of a commit without files, such as a merge, for the newest', () => {
    const { changedOn, newest } = parseGitLog('\u00002026-11-21\n\u00002026-11-20\n\ncontent/a.mdx\n');
    expect([newest, changedOn.get('content/a.mdx')]).toEqual(['2026-11-21', '2026-11-20']);
  });

  test('keeps spaces, letters of any writing and names like those every object has', () => {
    const { changedOn } = parseGitLog('\u00002026-11-20\n\ncontent/roles/文 案.mdx\ncontent/__proto__\n');
    expect([...changedOn.keys()]).toEqual(['content/roles/文 案.mdx', 'content/__proto__']);
  });

  test('says nothing of an empty history', () => {
    expect(parseGitLog('')).toEqual({ changedOn: new Map(), newest: undefined });
  });
});
