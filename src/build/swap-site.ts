import { cp, readdir, rename, rm } from 'node:fs/promises';
import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a site is built, where it is served from, and where the one before waits to be removed. */
export interface SiteFolders {
  next: string;
  served: string;
  before: string;
}

export const siteFolders: SiteFolders = {
  next: '.cache/next-site',
  served: 'dist',
  before: '.cache/site-before',
};

/**
 * Put a finished site in the place of the one that is served.
 *
 * Two renames, one right after the other: whoever stops the build finds the old site or the new one in its place,
 * or, between the two, the old one where `putBack` looks for it.
 */
export async function swapSite({ next, served, before }: SiteFolders): Promise<void> {
  await rm(before, { recursive: true, force: true });
  try {
    if (existsSync(served)) renameSync(served, before);
    renameSync(next, served);
  } catch (error) {
    putBack({ next, served, before });
    if (!isFixed(error)) throw error;
    await replaceFiles(next, served);
    await rm(next, { recursive: true });
  }
  await rm(before, { recursive: true, force: true });
}

/** A folder mounted from elsewhere cannot be renamed: its files are replaced one by one, what is no more goes last. */
export async function replaceFiles(next: string, served: string): Promise<void> {
  await cp(next, served, { recursive: true, force: true });
  for (const name of await readdir(served, { recursive: true }))
    if (!existsSync(join(next, name))) await rm(join(served, name), { recursive: true, force: true });
}

/** After a build was stopped between the two renames: the site that was served is served again. */
export function putBack({ served, before }: SiteFolders): void {
  if (!existsSync(served) && existsSync(before)) renameSync(before, served);
}

/** Take away what builds that were stopped left behind, also those that were stopped while they did just this. */
export async function clearUnfinished({ next }: SiteFolders): Promise<void> {
  const beside = await readdir(dirname(next)).catch(() => []); // nothing was ever built
  const isLeft = (name: string): boolean => /^-\d+$/.test(name.slice(basename(next).length));
  for (const name of beside)
    if (name.startsWith(basename(next)) && isLeft(name))
      await rm(join(dirname(next), name), { recursive: true, force: true });
  if (!existsSync(next)) return;
  const away = `${next}-${process.pid}`;
  await rename(next, away);
  await rm(away, { recursive: true, force: true });
}

function isFixed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EXDEV', 'EBUSY'].includes(String(error.code));
}
