import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands for all packages. */
const lockFile = 'package-lock.json';

/**
 * A digest of code and of the packages it runs with: what was made by other code is not taken for what this code makes.
 *
 * @param root The project's folder.
 * @param places Files, and folders with all code and words in them; tests do not count, nor what is not there.
 */
export async function codeKey(root: string, places: readonly string[]): Promise<string> {
  const digest = createHash('sha256');
  for (const place of [...places, lockFile])
    for (const file of await codeIn(root, place))
      digest.update(`\0${file}\0`).update(await readFile(join(root, file)));
  return digest.digest('hex');
}

async function codeIn(root: string, place: string): Promise<string[]> {
  const path = join(root, place);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found ? [place] : [];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => /(?<!\.test)\.(?:ts|json)$/.test(name))
    .sort()
    .map((name) => join(place, name));
}
