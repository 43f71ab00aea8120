import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KeptFiles } from './kept-files.ts';

/** A page of the site, and what it is made from, where that is known. */
interface KeyedPage {
  /** Below the site's base, with a slash at both ends. */
  pathname: string;
  cacheKey?: string | undefined;
}

/** Pages of the build before, each taken over while what it is made from is the same. */
export class KeptPages {
  readonly #kept: KeptFiles;
  readonly #dist: string;
  /** Of the pages that are not taken over, or not yet. */
  readonly #keys: Map<string, string>;

  private constructor(kept: KeptFiles, dist: string, keys: Map<string, string>) {
    this.#kept = kept;
    this.#dist = dist;
    this.#keys = keys;
  }

  /** @param cache Folder for what the next build may take over; a build that is stopped leaves nothing to. */
  static async open(cache: string, dist: string, pages: readonly KeyedPage[]): Promise<KeptPages> {
    const keys = pages.flatMap(({ pathname, cacheKey }): [string, string][] =>
      cacheKey === undefined ? [] : [[pathname, cacheKey]],
    );
    return new KeptPages(await KeptFiles.open(cache), dist, new Map(keys));
  }

  /** Put a page of the build before into the site; its HTML, or nothing where it has to be made. */
  async take(path: string): Promise<string | undefined> {
    const key = this.#keys.get(path);
    if (key === undefined) return undefined;
    const { name, file } = this.#fileOf(path);
    await mkdir(dirname(file), { recursive: true });
    if (!(await this.#kept.take(name, key, file))) return undefined;
    this.#keys.delete(path);
    return readFile(file, 'utf8');
  }

  /** Keep the pages that were made, when all are written. */
  async close(): Promise<void> {
    for (const [path, key] of this.#keys) {
      const { name, file } = this.#fileOf(path);
      await this.#kept.keep(name, key, file);
    }
    await this.#kept.close();
  }

  #fileOf(path: string): { name: string; file: string } {
    const name = `${path}index.html`;
    return { name, file: join(this.#dist, name) };
  }
}
