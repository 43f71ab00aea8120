import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Kinds of files that are text; pictures, workbooks and the full-text index are compressed already. */
const texts = new Set([
  '.bpmn',
  '.css',
  '.csv',
  '.html',
  '.ics',
  '.js',
  '.json',
  '.md',
  '.mjs',
  '.svg',
  '.txt',
  '.webmanifest',
  '.xml',
]);
/** Below this a packet holds the file anyway. */
const minBytes = 1000;

/** Put a `.gz` and a `.br` beside every text of a folder that is longer than a packet; how many files that were. */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && texts.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  let count = 0;
  const workers = Array.from({ length: 4 }, async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop())
      if (await compressFile(path)) count += 1;
  });
  await Promise.all(workers);
  return count;
}

async function compressFile(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.length < minBytes) return false;
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    toGzip(bytes, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
    toBrotli(bytes, { params: parameters }).then((packed) => writeFile(`${path}.br`, packed)),
  ]);
  return true;
}
