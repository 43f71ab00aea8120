import { GitError, gitText, isShallow } from '../git/run-git.ts';

/** A commit that changed the content. */
export interface Commit {
  hash: string;
  /** Day by author date, as `2026-11-30`. */
  day: string;
}

/**
 * Commits that changed the content, newest first; none without git, nor in a shallow clone, which knows only
 * how its history ends.
 */
export async function contentCommits(cwd: string): Promise<Commit[]> {
  try {
    if (await isShallow(cwd)) return [];
    const log = await gitText(['log', '--first-parent', '--format=%H %as', '--', 'content'], { cwd });
    return [...log.matchAll(/^([0-9a-f]{40,64}) ([\d-]{10})$/gm)].map(([, hash = '', day = '']) => ({
      hash,
      day,
    }));
  } catch (error) {
    if (error instanceof GitError) return []; // no git here: an unpacked archive, say
    throw error;
  }
}
