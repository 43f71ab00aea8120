import { GitError, isShallow, runGit } from './run-git.ts';

/** One file in a commit: what it was before and after; a side without one did not have it. */
export interface FileChange {
  /** From the project's folder: `content/roles/buyer.mdx`. */
  path: string;
  before: string | undefined;
  after: string | undefined;
}

/** A commit of the main line that changed the content. */
export interface ContentCommit {
  hash: string;
  /** When it was made, in seconds since 1970. */
  seconds: number;
  /** The day on which it came in, as `2026-11-30`: see `readContentLog`. */
  day: string;
  files: FileChange[];
}

/** The commits of the main line that touched the content, newest first; or why there are none to tell of. */
export type ContentLog = { commits: ContentCommit[] } | { missing: 'no-history' | 'shallow' };

/**
 * Read what each commit did to the content, in one walk: the only reading of history by day, for the record
 * of changes, the trends and the day on which a page was last changed.
 *
 * Along the first parents only: a merged branch counts as one change, on the day it was merged. A day is the
 * committer's, not the author's: what a branch has prepared for weeks holds from the day it came in, and
 * author dates run backwards after a rebase. It is the day that was where the commit was made, by the offset
 * that git keeps with it: neither the clock nor the time zone of whoever builds moves it.
 *
 * Says nothing of a shallow clone, which would date everything by the one commit it has.
 */
export async function readContentLog(cwd: string): Promise<ContentLog> {
  try {
    if (await isShallow(cwd)) return { missing: 'shallow' };
    const log = ['log', '--first-parent', '-m', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative'];
    const output = await runGit([...log, '--format=%x01%H %ct %cs', '--', 'content'], { cwd });
    const commits = parseLog(output.toString('utf8'));
    return commits.length > 0 ? { commits } : { missing: 'no-history' };
  } catch (error) {
    if (error instanceof GitError) return { missing: 'no-history' }; // no git, no repository, no commit yet
    throw error;
  }
}

/** Read `git log --raw -z --format=%x01%H %ct %cs`; names of files are whatever lies between two zero bytes. */
export function parseLog(output: string): ContentCommit[] {
  const commits: ContentCommit[] = [];
  const tokens = output.split('\0');
  for (let at = 0; at < tokens.length; at += 1) {
    const token = (tokens[at] ?? '').replace(/^\n/, '');
    const [, hash, seconds, day = ''] = /^\u0001([0-9a-f]+) (\d+) ([\d-]+)$/.exec(token) ?? [];
    if (hash !== undefined) commits.push({ hash, seconds: Number(seconds), day, files: [] });
    const [, oldMode = '', mode = '', before, after] =
      /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(token) ?? [];
    if (before === undefined || after === undefined) continue;
    at += 1;
    const path = tokens[at] ?? '';
    commits.at(-1)?.files.push({
      path,
      before: isFile(oldMode) ? before : undefined,
      after: isFile(mode) ? after : undefined,
    });
  }
  return commits;
}

/** Ordinary files only: what a link leads to is no content. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
