import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isNotThere } from '../problem/system-code.ts';
import type { PublicFiles } from './sources.ts';

/** The addresses of all files in `public/`, which lies beside `content/`, in capitals and small letters as on disk. */
export async function listPublicFiles(contentDir: string): Promise<PublicFiles> {
  const root = resolve(contentDir, '../public');
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const paths = files.map((entry) => relative(root, join(entry.parentPath, entry.name)));
    return new Set(paths.map((path) => `/${path.split(sep).join('/')}`.normalize('NFC')).toSorted());
  } catch (error) {
    if (isNotThere(error)) return undefined;
    throw error;
  }
}
