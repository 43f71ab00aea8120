import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files that two folders do not share, or not byte by byte, with the place of the first difference. */
export async function compareFolders(one: string, other: string): Promise<string[]> {
  const [ours, theirs] = await Promise.all([hashes(one), hashes(other)]);
  const differences: string[] = [];
  for (const file of [...new Set([...ours.keys(), ...theirs.keys()])].toSorted()) {
    if (ours.get(file) === theirs.get(file)) continue;
    if (!ours.has(file) || !theirs.has(file))
      differences.push(`${file}: only in the ${ours.has(file) ? 'first' : 'second'} build`);
    else differences.push(`${file}: ${firstDifference(await read(one, file), await read(other, file))}`);
  }
  return differences;
}

/** Names and digests of all files below a folder. */
export async function hashes(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const digest = createHash('sha256')
          .update(await readFile(path))
          .digest('hex');
        return [relative(folder, path).split(sep).join('/'), digest] as const;
      }),
    ),
  );
}

function read(folder: string, file: string): Promise<Buffer> {
  return readFile(join(folder, file));
}

function firstDifference(one: Buffer, other: Buffer): string {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const offset = at === -1 ? Math.min(one.length, other.length) : at;
  const around = (bytes: Buffer): string =>
    JSON.stringify(bytes.subarray(Math.max(0, offset - 40), offset + 40).toString('utf8'));
  return `byte ${offset}: ${around(one)} and ${around(other)}`;
}
