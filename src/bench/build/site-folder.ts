import type { Dirent } from 'node:fs';
import { copyFile, cp, link, mkdir, readdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files to write, by path from the site's root. */
export type SiteFiles = ReadonlyMap<string, string>;

/** Write files under a folder, making the folders between. */
export async function writeSite(folder: string, files: SiteFiles): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  await Promise.all([...files].map(([path, text]) => writeFile(join(folder, path), text)));
}

/** Copy the named files and folders of one project into another place. */
export async function copySite(from: string, to: string, names: readonly string[]): Promise<void> {
  for (const name of names) await cp(join(from, name), join(to, name), { recursive: true });
}

/**
 * Give a site the project's installed packages, as hard links where the file system allows, else as copies.
 *
 * Symbolic links would be quicker but do not build: Starlight names its own files by their real
 * path, and Astro loses the styles of a component whose path lies outside the site. Caches
 * (`.astro`, `.vite`) are left out, so that every site starts cold and none writes into the project.
 */
export async function linkPackages(project: string, site: string): Promise<void> {
  const from = join(project, 'node_modules');
  const to = join(site, 'node_modules');
  const names = await readdir(from);
  await mkdir(to, { recursive: true });
  for (const name of names.filter((name) => !name.startsWith('.')))
    await linkTree(join(from, name), join(to, name));
}

async function linkTree(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true });
  await mkdir(to, { recursive: true });
  await Promise.all(entries.map((entry) => linkEntry(entry, join(from, entry.name), join(to, entry.name))));
}

async function linkEntry(entry: Dirent, from: string, to: string): Promise<void> {
  if (entry.isDirectory()) return linkTree(from, to);
  if (entry.isSymbolicLink()) return symlink(await readlink(from), to);
  await link(from, to).catch(() => copyFile(from, to));
}
