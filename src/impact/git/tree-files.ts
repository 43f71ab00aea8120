import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listTree, readBlobs } from '../../git/read-tree.ts';
import { inBatches } from '../../source/in-batches.ts';

/** A file of a tree; nothing in the place of what is no plain file. */
export interface TreeFile {
  path: string;
  bytes: Buffer | undefined;
}

/** The files of a tree with their bytes. */
export async function readTreeFiles(cwd: string, tree: string): Promise<TreeFile[]> {
  const files = await listTree(cwd, tree);
  const plain = files.filter(({ isPlain }) => isPlain);
  const contents = await readBlobs(
    cwd,
    plain.map(({ blob }) => blob),
  );
  return files.map(({ path, blob, isPlain }) => ({ path, bytes: isPlain ? contents.get(blob) : undefined }));
}

/** Write the files of a tree below a folder that holds nothing else. */
export async function writeTreeFiles(files: readonly TreeFile[], folder: string): Promise<void> {
  const safe = files.filter(({ path }) => path.split('/').every(isName));
  await mkdir(folder, { recursive: true });
  const folders = new Set(safe.map(({ path }) => join(folder, path, '..')));
  for (const one of folders) await mkdir(one, { recursive: true });
  await inBatches(safe, (file) => writeOne(file, folder));
}

async function writeOne({ path, bytes }: TreeFile, folder: string): Promise<void> {
  const target = join(folder, path);
  if (bytes) await writeFile(target, bytes);
  else await mkdir(target, { recursive: true }); // in its place something that is no file either
}

/** A crafted tree can hold names that no folder has. */
function isName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\\/:]/.test(name);
}
