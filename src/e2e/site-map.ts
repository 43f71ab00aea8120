import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Every page of the built site map, relative to the site's own address: `./roles/buyer/`. */
export const allPages: readonly string[] = readSiteMap('dist');

/** One page of each kind: the overviews, and of the many alike the first. */
export const pageOfEachKind: readonly string[] = [
  ...new Map(allPages.toReversed().map((page) => [kindOf(page), page])).values(),
].toReversed();

/** The sheet of a role with many duties. */
export const aRole = shippedOrFirst('./roles/store-manager/');

/** A process with a drawing. */
export const aProcess = shippedOrFirst('./processes/return-exchange/');

/** A page of the shipped handbook; where a company has done without it, the first of its kind. */
function shippedOrFirst(path: string): string {
  const first = pageOfEachKind.find((page) => kindOf(page) === kindOf(path));
  return allPages.includes(path) ? path : (first ?? path);
}

/** The file in `dist/` that an address of the served site stands for. */
export function builtFile(url: string, baseURL: string | undefined): string {
  const path = decodeURIComponent(new URL(url).pathname).slice(new URL(baseURL ?? '').pathname.length);
  return `dist/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`;
}

function readSiteMap(dist: string): string[] {
  if (!existsSync(dist)) throw new Error('readSiteMap: there is no dist/; run `npm run build` first');
  const maps = readdirSync(dist).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const addresses = maps.flatMap((name) =>
    [...readFileSync(`${dist}/${name}`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => address,
    ),
  );
  const home = addresses.toSorted((a, b) => a.length - b.length)[0] ?? '';
  return addresses.map((address) => `./${address.slice(home.length)}`);
}

/** `./roles/buyer/` and `./roles/store-manager/` are of one kind, `./models/compare/` is one of its own. */
function kindOf(page: string): string {
  const [, section = '', ...rest] = page.split('/').slice(0, -1);
  const idIsLast = ['guides', 'contribute', 'changes'].includes(section);
  const words = rest.map((word, depth) => {
    const isId = idIsLast ? depth === rest.length - 1 : depth === 0;
    return isId && !['compare', 'growth', 'problems'].includes(word) ? '*' : word;
  });
  return [section, ...words].join('/');
}
