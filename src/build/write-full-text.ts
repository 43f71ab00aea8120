import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Words and places in one piece of the index: some 3.5 kB, where Pagefind's own 20,000 make 33 kB of Chinese. */
const pieceSize = '2000';
/** Folders of pages that only repeat others, none of which the index knows; so they need not be read for it. */
const repeating: ReadonlySet<string> = new Set(['onboarding', 'changes']);
/** What Pagefind writes beside the index for interfaces other than ours. */
const unused = /^pagefind-[\w-]+\.(?:js|css)$/;

/**
 * Write the index of the full text of a built site, below `pagefind/`.
 *
 * @param dist Where the site was built to.
 * @throws when Pagefind cannot index the pages or write the files.
 */
export async function writeFullText(dist: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= pieceSize; // its service has no other way to be told
  const folder = join(dist, 'pagefind');
  try {
    const { index } = done(await createIndex());
    if (!index) throw new Error('writeFullText: Pagefind made no index');
    done(await index.addDirectory({ path: dist, glob: await searchedFiles(dist) }));
    done(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
  const written = await readdir(folder);
  await Promise.all(written.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))));
}

/** The pages that are read for the index, as a glob; Pagefind's has no way to leave some out. */
async function searchedFiles(dist: string): Promise<string> {
  const entries = await readdir(dist, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !repeating.has(entry.name));
  return `{*.html,{${folders.map(({ name }) => name).join(',')}}/**/*.html}`;
}

function done<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`writeFullText: ${response.errors.join('; ')}`);
  return response;
}
