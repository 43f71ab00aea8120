import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { GitError, gitText } from '../git/run-git.ts';
import { fontsKey } from '../site/fonts.ts';

/** All a built page is made from; the lock file stands for the packages. */
const inputs = ['content', 'src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/**
 * A fingerprint of everything the site is built from: equal keys, equal site.
 *
 * The last commit counts too, because pages show when they were changed; and the fonts, because pictures are set in them.
 */
export async function buildKey(root: string): Promise<string> {
  return createHash('sha256')
    .update(await lastCommit(root))
    .update(await filesKey(root))
    .update(await fontsKey())
    .digest('hex');
}

/** A fingerprint of the files alone, by name and bytes; of all of them, or of those that count. */
export async function filesKey(
  root: string,
  counts: (file: string) => boolean = () => true,
): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of (await listFiles(root, input)).filter(counts)) {
      const bytes = await readFile(join(root, file));
      hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** The files of a folder, with `/` in their paths on every system, or the file itself; nothing of what is not there. */
async function listFiles(root: string, input: string): Promise<string[]> {
  const found = await stat(join(root, input)).catch(() => undefined);
  if (!found?.isDirectory()) return found ? [input] : [];
  const entries = await readdir(join(root, input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(test|e2e)\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function lastCommit(cwd: string): Promise<string> {
  try {
    return await gitText(['rev-parse', 'HEAD'], { cwd });
  } catch (error) {
    if (error instanceof GitError) return ''; // no git here: an unpacked archive, say
    throw error;
  }
}
