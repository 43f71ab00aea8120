import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names in `_astro/` of the scripts and styles that the pages for readers load, now or when something is opened.
 *
 * The editor's, by far the largest, are not among them.
 *
 * @param dist Where the site was built to.
 */
export async function shellFiles(dist: string): Promise<string[]> {
  const files = await readdir(dist, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html') && !/^admin[\\/]/.test(file));
  const names = new Set<string>();
  for (const page of pages) for (const name of await namesIn(join(dist, page))) names.add(name);
  // A set is walked to its end, with what is added on the way.
  for (const name of names)
    if (name.endsWith('.js')) for (const other of await namesIn(join(dist, '_astro', name))) names.add(other);
  return [...names].toSorted();
}

async function namesIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/(?:_astro\/|["'`]\.\/)([\w.-]+\.(?:css|js))\b/g)].map(([, name = '']) => name);
}
