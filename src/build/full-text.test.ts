import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';
import { FullText } from './full-text.ts';

const sites = testFolder('full-text');

const pages = ['/', '/roles/clerk/', '/glossary/', '/changes/'];
const paths = ['/', '/roles/clerk/', '/glossary', '/changes/', '/robots.txt'];

const page = (path: string): string =>
  `<!doctype html><html lang="zh-CN"><body><main data-pagefind-body>退货登记 ${path}</main></body></html>`;

/** The files of an index: all pages lie in the site, some are handed over, in the order given. */
async function indexOf(handedOver: readonly string[]): Promise<Map<string, string>> {
  const dist = await mkdtemp(join(sites, 'one-'));
  for (const path of pages) {
    const file = join(dist, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page(path));
  }
  const fullText = await FullText.open(paths, new Map());
  await Promise.all(handedOver.map((path) => fullText.add(path, page(path))));
  await fullText.write(dist);
  return digestsBelow(join(dist, 'pagefind'));
}

async function digestsBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const digest = async (file: string): Promise<[string, string]> => [
    file.slice(folder.length + 1),
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  ];
  return new Map(await Promise.all(files.toSorted().map(digest)));
}

test('holds pages in every folder but those that repeat others, and leaves no interface behind', async () => {
  const files = [...(await indexOf([])).keys()];
  expect(files.filter((file) => file.startsWith('fragment/'))).toHaveLength(3);
  expect(files).toContain('pagefind.js');
  expect(files.filter((file) => file.startsWith('pagefind-'))).toEqual(['pagefind-entry.json']);
});

test('is the same whichever page is made first, and whether one is made or was there', async () => {
  const made = await indexOf(pages);
  expect(await indexOf(pages.toReversed())).toEqual(made);
  expect(await indexOf(['/glossary/'])).toEqual(made);
});

test('fails where a page is missing', async () => {
  const fullText = await FullText.open(['/roles/clerk/'], new Map());
  await expect(fullText.write(join(sites, 'no-such-site'))).rejects.toThrow('no-such-site');
});

test('fails where the place is missing for what a page is told besides', async () => {
  const fields = { keywords: '库管', kind: '岗位', departments: [], rhythms: [] };
  const fullText = await FullText.open(['/roles/clerk/'], new Map([['/roles/clerk/', fields]]));
  await fullText.add('/roles/clerk/', page('/roles/clerk/'));
  await expect(fullText.write(sites)).rejects.toThrow('searchedPage');
});
