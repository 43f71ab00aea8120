import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BuiltSite } from './dead-links.ts';

/** Read the built pages and list all files, with `/` in paths on every system. */
export async function readBuiltSite(dist: string): Promise<Pick<BuiltSite, 'pages' | 'files'>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const pages = new Map<string, string>();
  for (const file of files)
    if (file.endsWith('.html')) pages.set(file, await readFile(join(dist, file), 'utf8'));
  return { pages, files: new Set(files) };
}
