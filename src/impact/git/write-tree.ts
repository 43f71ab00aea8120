import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit } from './run-git.ts';

/** A file of a tree of git: its path there, and the hash of its bytes. */
export interface TreeFile {
  path: string;
  blob: string;
  /** Anything else, such as a link, is not read: it could lead out of the folder. */
  isPlain: boolean;
}

/** A content file of more is refused by its size alone; so much need not be copied. */
const mostBytes = 1024 * 1024 + 1;

/** Every file of a tree, whatever its name. */
export async function listTree(cwd: string, tree: string): Promise<TreeFile[]> {
  const listed = (await runGit(['ls-tree', '-r', '-z', tree], { cwd })).toString('utf8');
  return listed
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [about = '', path = ''] = entry.split(/\t(.*)/s);
      const [mode = '', type, blob = ''] = about.split(' ');
      return { path, blob, isPlain: type === 'blob' && mode.startsWith('100') };
    });
}

/** A file to be written: nothing in the place of what is no plain file. */
export interface WrittenFile {
  path: string;
  bytes: Buffer | undefined;
}

/** The files of a tree with their bytes. */
export async function readTreeFiles(cwd: string, tree: string): Promise<WrittenFile[]> {
  const files = await listTree(cwd, tree);
  const plain = files.filter(({ isPlain }) => isPlain);
  const contents = await readBlobs(
    cwd,
    plain.map(({ blob }) => blob),
  );
  return files.map(({ path, blob, isPlain }) => ({ path, bytes: isPlain ? contents.get(blob) : undefined }));
}

/** Write files below a folder that holds nothing else. */
export async function writeFiles(files: readonly WrittenFile[], folder: string): Promise<void> {
  const safe = files.filter(({ path }) => path.split('/').every(isName));
  await mkdir(folder, { recursive: true });
  const folders = new Set(safe.map(({ path }) => join(folder, path, '..')));
  for (const one of folders) await mkdir(one, { recursive: true });
  await Promise.all(
    safe.map(async ({ path, bytes }) => {
      const target = join(folder, path);
      if (bytes) await writeFile(target, bytes);
      else await mkdir(target, { recursive: true }); // in its place something that is no file either
    }),
  );
}

/** A crafted tree can hold names that no folder has. */
function isName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\\/:]/.test(name);
}

/** The bytes of blobs by their hashes, in one call of git. */
export async function readBlobs(cwd: string, blobs: readonly string[]): Promise<Map<string, Buffer>> {
  const wanted = [...new Set(blobs)];
  const found = new Map<string, Buffer>();
  if (wanted.length === 0) return found;
  const output = await runGit(['cat-file', '--batch'], {
    cwd,
    input: wanted.map((blob) => `${blob}\n`).join(''),
  });
  let at = 0;
  for (const blob of wanted) {
    const lineEnd = output.indexOf(0x0a, at);
    const [, type, size] = output.subarray(at, lineEnd).toString().split(' ');
    if (type !== 'blob') {
      at = lineEnd + 1; // `<hash> missing`: a partial clone
      continue;
    }
    const start = lineEnd + 1;
    const end = start + Number(size);
    found.set(blob, output.subarray(start, Math.min(end, start + mostBytes)));
    at = end + 1;
  }
  return found;
}
