import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { PageFields } from '../search/records/page-fields.ts';
import { searchedPage } from './searched-page.ts';

/** Words and places in one piece of the index: some 3.5 kB, where Pagefind's own 20,000 make 33 kB of Chinese. */
const pieceSize = '2000';
/** What Starlight writes into the pages that are meant for the index. */
const searchedMark = 'data-pagefind-body';
/** Folders of pages that only repeat others, none of which the index knows; so they need not be read for it. */
const repeating: ReadonlySet<string> = new Set(['onboarding', 'changes']);
/** What Pagefind writes beside the index for interfaces other than ours. */
const unused = /^pagefind-[\w-]+\.(?:js|css)$/;
/** Pages that are sent before the answer to the first is waited for: each is held in memory until then. */
const sentAtOnce = 64;

/** Whether the index knows what lies there: a page that does not repeat others. */
const isIndexed = (path: string): boolean => !path.includes('.') && !repeating.has(path.split('/')[1] ?? '');
/** Astro names a page by its file or by its address. */
const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/**
 * The index of the full text of a site that is being built.
 *
 * Pagefind, a process of its own, reads each page while the next ones are made. It numbers them as they come: so they
 * are sent in one order, whichever is made first, and whether it is made at all or taken over from the build before.
 */
export class FullText {
  /** Paths of the pages, below the site's base, in the order of the index. */
  readonly #paths: readonly string[];
  readonly #fields: ReadonlyMap<string, PageFields>;
  readonly #index: PagefindIndex;
  /** What was handed over and waits for those before it. */
  readonly #made = new Map<string, string>();
  /** What Pagefind found wrong with each page that was sent. */
  readonly #answers: Promise<string[]>[] = [];
  #next = 0;

  private constructor(
    paths: Iterable<string>,
    fields: ReadonlyMap<string, PageFields>,
    index: PagefindIndex,
  ) {
    this.#paths = [...new Set([...paths].filter(isIndexed).map(withSlash))];
    this.#fields = fields;
    this.#index = index;
  }

  /**
   * @param paths All pages of the site, in an order that is the same in every build; what is no page is passed over.
   * @param fields What the index is told of pages beyond their text.
   * @throws when Pagefind cannot be started.
   */
  static async open(paths: Iterable<string>, fields: ReadonlyMap<string, PageFields>): Promise<FullText> {
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= pieceSize; // its service has no other way to be told
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`FullText: Pagefind made no index; ${errors.join('; ')}`);
    return new FullText(paths, fields, index);
  }

  /** Hand over a page as soon as it is made; resolves when Pagefind has room for more. */
  async add(path: string, html: string): Promise<void> {
    this.#made.set(path, html);
    this.#send();
    await this.#answers.at(-sentAtOnce);
  }

  /**
   * Write the index below `pagefind/`, when all pages are there.
   *
   * @param dist Where the site was built to; pages that were not handed over are read from there.
   * @throws when a page is missing, or Pagefind cannot index one or write the files.
   */
  async write(dist: string): Promise<void> {
    const folder = join(dist, 'pagefind');
    try {
      for (let path = this.#paths[this.#next]; path !== undefined; path = this.#paths[this.#next]) {
        await this.add(path, await readFile(join(dist, path, 'index.html'), 'utf8'));
      }
      const { errors } = await this.#index.writeFiles({ outputPath: folder });
      const wrong = [...(await Promise.all(this.#answers)).flat(), ...errors];
      if (wrong.length > 0) throw new Error(`FullText: ${wrong.join('; ')}`);
    } finally {
      await close();
    }
    const written = await readdir(folder);
    await Promise.all(written.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))));
  }

  /** Send the pages whose turn it is. */
  #send(): void {
    for (; this.#next < this.#paths.length; this.#next += 1) {
      const path = this.#paths[this.#next] ?? '';
      const html = this.#made.get(path);
      if (html === undefined) return;
      this.#made.delete(path);
      if (html.includes(searchedMark)) this.#answers.push(this.#sent(path, html));
    }
  }

  async #sent(path: string, html: string): Promise<string[]> {
    try {
      const content = searchedPage(html, this.#fields.get(path));
      return (await this.#index.addHTMLFile({ sourcePath: `${path.slice(1)}index.html`, content })).errors;
    } catch (error) {
      return [`${path}: ${String(error)}`]; // said when the index is written
    }
  }
}
