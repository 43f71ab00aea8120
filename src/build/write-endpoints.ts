import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIContext, APIRoute } from 'astro';
import { KeptFiles } from './kept-files.ts';

/** Files that are made side by side: while one waits for the disk, others are made. */
const atOnce = 12;

/** A file of the site that is no page. */
export interface Endpoint {
  /** Path of the module that makes it, below `src/pages/`, from the project's root. */
  component: string;
  /** Below the site's base, with a slash in front. */
  pathname: string;
  /** What it is made from, where that is known: the file of the build before is taken over while this is the same. */
  cacheKey?: string | undefined;
}

/** What a module gives that makes files. */
interface EndpointModule {
  GET: APIRoute;
  getStaticPaths?: () => StaticPath[] | Promise<StaticPath[]>;
}

interface StaticPath {
  params: Record<string, string>;
  props?: Record<string, unknown>;
}

/**
 * Write files that need no bundler, as Astro would; made for a thread beside the one in which Astro makes the pages.
 *
 * @param dist Where the site is built to.
 * @param cache Folder for what the next build may take over.
 * @returns the paths of files that lay there before, from `public/`, and were left alone.
 * @throws when one cannot be made, with its path.
 */
export async function writeEndpoints(
  dist: string,
  cache: string,
  endpoints: readonly Endpoint[],
): Promise<string[]> {
  const makers = new Map<string, () => Promise<Response>>();
  for (const component of new Set(endpoints.map((endpoint) => endpoint.component)))
    for (const [pathname, make] of await makersOf(component)) makers.set(pathname, make);
  for (const folder of new Set(endpoints.map(({ pathname }) => dirname(pathname))))
    await mkdir(join(dist, folder), { recursive: true });
  const kept = await KeptFiles.open(cache);
  const left: string[] = [];
  const rest = endpoints.values();
  const writeOn = async (): Promise<void> => {
    for (const { pathname, cacheKey } of rest) {
      const file = join(dist, pathname);
      if (existsSync(file)) left.push(pathname);
      else if (cacheKey === undefined) await writeFile(file, await bytesOf(pathname, makers.get(pathname)));
      else if (!(await kept.take(pathname, cacheKey, file))) {
        await writeFile(file, await bytesOf(pathname, makers.get(pathname)));
        await kept.keep(pathname, cacheKey, file);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeOn));
  await kept.close();
  return left.toSorted();
}

/** What makes each file of a module, by path. */
async function makersOf(component: string): Promise<[string, () => Promise<Response>][]> {
  const { GET, getStaticPaths } = (await import(pathToFileURL(resolve(component)).href)) as EndpointModule;
  const all = await (getStaticPaths?.() ?? [{ params: {} }]);
  return all.map(({ params, props = {} }) => {
    const context = { params, props } as unknown as APIContext; // all of it that ours look at
    return [pathOf(component, params), async () => GET(context)];
  });
}

/** `src/pages/my/[role].json.ts` makes `/my/buyer.json`. */
function pathOf(component: string, params: Record<string, string>): string {
  return component
    .replace(/^src\/pages(?=\/)/, '')
    .replace(/\.ts$/, '')
    .replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');
}

async function bytesOf(pathname: string, make: (() => Promise<Response>) | undefined): Promise<Uint8Array> {
  try {
    if (!make) throw new Error('no module makes it');
    return await (await make()).bytes();
  } catch (error) {
    throw new Error(`writeEndpoints: ${pathname}: ${String(error)}`, { cause: error });
  }
}
