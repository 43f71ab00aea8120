import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchedPage } from './searched-page.ts';
import type { PageFields } from '../search/records/page-fields.ts';

/** Words and places in one piece of the index: some 3.5 kB, where Pagefind's own 20,000 make 33 kB of Chinese. */
const pieceSize = '2000';
/** What Starlight writes into the pages that are meant for the index. */
const searchedMark = 'data-pagefind-body';
/** Folders of pages that only repeat others, none of which the index knows; so they need not be read for it. */
const repeating: ReadonlySet<string> = new Set(['onboarding', 'changes']);
/** What Pagefind writes beside the index for interfaces other than ours. */
const unused = /^pagefind-[\w-]+\.(?:js|css)$/;

/**
 * Write the index of the full text of a built site, below `pagefind/`.
 *
 * @param dist Where the site was built to.
 * @param fields What the index is told of pages beyond their text, by the path of the page below the site's base.
 * @throws when Pagefind cannot index the pages or write the files.
 */
export async function writeFullText(dist: string, fields: ReadonlyMap<string, PageFields>): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= pieceSize; // its service has no other way to be told
  const folder = join(dist, 'pagefind');
  const files = await searchedFiles(dist);
  try {
    const { index } = done(await createIndex());
    if (!index) throw new Error('writeFullText: Pagefind made no index');
    for (const file of files) {
      const html = await readFile(join(dist, file), 'utf8');
      if (!html.includes(searchedMark)) continue;
      const told = fields.get(`/${file.replace(/index\.html$/, '')}`);
      done(await index.addHTMLFile({ sourcePath: file, content: told ? searchedPage(html, told) : html }));
    }
    done(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
  const written = await readdir(folder);
  await Promise.all(written.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))));
}

/** Files of pages, in an order that does not hang on the disk's. */
async function searchedFiles(dist: string): Promise<string[]> {
  const files = await readdir(dist, { recursive: true });
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !repeating.has(file.split('/')[0] ?? ''))
    .toSorted();
}

function done<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`writeFullText: ${response.errors.join('; ')}`);
  return response;
}
