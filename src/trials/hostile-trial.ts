import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { chromium } from '@playwright/test';
import { serveFolders } from '../bench/search/serve-folder.ts';
import { howToLaunch } from '../machine/chromium.ts';
import { seededRandom } from '../fixtures/random.ts';
import { readSoundContent } from '../mutations/content.ts';
import { brokenXml, crawl, searchFor } from './crawl.ts';
import { writeHostile } from './hostile-content.ts';
import { unreadableExports } from './read-exports.ts';
import { buildCopy, withContent } from './site-copy.ts';

/** Build the handbook with payloads in every text, read its exports, open its pages; what came of it, line by line. */
export async function tryHostile(
  project: string,
  { handbook, pages }: { handbook: string; pages: number },
  say: (line: string) => void,
): Promise<string[]> {
  const content = await mkdtemp(join(tmpdir(), 'hostile-content-'));
  try {
    const { places, fields } = await writeHostile(await readSoundContent(handbook), content);
    say(`${places} payloads in ${fields.size} fields.`);
    return await withContent(project, { content, name: 'hostile' }, async (folder) => {
      await buildCopy(project, folder);
      say('Built.');
      return lookAt(join(folder, 'dist'), pages, say);
    });
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}

async function lookAt(dist: string, pages: number, say: (line: string) => void): Promise<string[]> {
  const { read, wrong } = await unreadableExports(dist);
  say(`${read} exports read, ${wrong.length} wrong.`);
  const server = await serveFolders({ '/': dist });
  const browser = await chromium.launch(howToLaunch());
  try {
    const xml = await brokenXml(await browser.newContext(), dist);
    const paths = await somePages(dist, pages);
    const opened = await crawl(browser, server.origin, paths);
    const searched = await searchFor(browser, server.origin, ['script', 'pwned', '<img', 'cmd', '客服']);
    say(`${paths.length} pages opened.`);
    return [...wrong, ...xml, ...opened, ...searched];
  } finally {
    await browser.close();
    server.close();
  }
}

/** So many pages by chance, of each folder at least one. */
async function somePages(dist: string, pages: number): Promise<string[]> {
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  const html = files.filter(({ name }) => name.endsWith('.html'));
  const all = html
    .map((file) => `/${relative(dist, join(file.parentPath, file.name)).split(sep).join('/')}`)
    .toSorted();
  const random = seededRandom(1);
  const ofEach = [...new Map(all.map((path) => [path.split('/').slice(0, -2).join('/'), path])).values()];
  return [...new Set([...ofEach, ...Array.from({ length: pages }, () => random.pick(all))])].map((path) =>
    path.replace(/index\.html$/, ''),
  );
}
