import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BareRepository } from '../fixtures/forge/bare-repository.ts';

/** What the content check says of a commit. */
export function checkCommit(git: BareRepository, commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'checked-'));
  const content = join(folder, 'content');
  try {
    git.git(['--work-tree', folder, 'checkout', '--force', commit, '--', 'content']);
    const args = ['scripts/check.ts', '--errors-only', '--content', content];
    return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error); // what a failed command printed
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
