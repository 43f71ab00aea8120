import { undoPercent } from '../text/undo-percent.ts';

/** The built site: HTML of each page by its file's path in `dist/`, and the paths of all files. */
export interface BuiltSite {
  pages: ReadonlyMap<string, string>;
  files: ReadonlySet<string>;
  /** Public address, such as `https://handbook.example.com`; links to it are links to ourselves. */
  site: string;
  /** Path the site lies under, `/` or `/handbook/`. */
  base: string;
}

/** A link of a page that leads nowhere. */
export interface DeadLink {
  page: string;
  link: string;
  why: 'no such page or file' | 'no such anchor' | 'outside the base path' | 'id given twice';
}

interface Tag {
  name: string;
  attributes: readonly (readonly [name: string, value: string])[];
}

const linking = new Set(['href', 'src', 'action', 'poster', 'xlink:href']);
/** Attributes that name elements of the same page, separated by spaces. */
const pointing = new Set(['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']);

/** Every link, image, script, style and anchor of the built pages that leads nowhere; other hosts are not asked. */
export function findDeadLinks(built: BuiltSite): DeadLink[] {
  const tags = new Map([...built.pages].map(([page, html]) => [page, [...readTags(html)]] as const));
  const ids = new Map([...tags].map(([page, ofPage]) => [page, idsIn(ofPage)] as const));
  return [...tags].flatMap(([page, ofPage]) => {
    const twice = (ids.get(page) ?? []).filter((id, index, all) => all.indexOf(id) !== index);
    const own = new Set(ids.get(page));
    const links = new Set<string>();
    const dead: DeadLink[] = twice.map((id) => ({ page, link: `#${id}`, why: 'id given twice' }));
    for (const { attributes } of ofPage)
      for (const [name, value] of attributes) {
        if (linking.has(name)) links.add(value);
        if (name === 'srcset')
          for (const part of value.split(',')) links.add(part.trim().split(/\s/)[0] ?? '');
        if (pointing.has(name))
          for (const id of value.split(/\s+/).filter(Boolean))
            if (!own.has(id)) dead.push({ page, link: `${name}="${id}"`, why: 'no such anchor' });
      }
    for (const link of links) {
      const why = whyDead({ page, link }, built, ids);
      if (why) dead.push({ page, link, why });
    }
    return dead;
  });
}

function whyDead(
  { page, link }: Pick<DeadLink, 'page' | 'link'>,
  { files, site, base }: BuiltSite,
  ids: ReadonlyMap<string, readonly string[]>,
): DeadLink['why'] | undefined {
  const home = new URL(base, site);
  const here = new URL(page.replace(/(^|\/)index\.html$/, '$1'), home);
  const target = URL.parse(link, here);
  if (!target || target.origin !== home.origin) return target ? undefined : 'no such page or file';
  if (!target.pathname.startsWith(home.pathname)) return 'outside the base path';
  const path = undoPercent(target.pathname.slice(home.pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // Astro says of 404.html that its address is /404/.
  const found = [file, `${file}.html`, path.replace(/\/$/, '.html')].find(
    (name) => files.has(name) || ids.has(name),
  );
  if (found === undefined) return 'no such page or file';
  const anchor = undoPercent(target.hash.slice(1)).replace(/:~:.*$/, '');
  if (anchor.startsWith('/')) return undefined; // a place within an application, such as the editor
  const onPage = ids.get(found);
  return anchor !== '' && anchor !== 'top' && onPage && !onPage.includes(anchor)
    ? 'no such anchor'
    : undefined;
}

function idsIn(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, attributes }) =>
    attributes.flatMap(([key, value]) => (key === 'id' || (name === 'a' && key === 'name') ? [value] : [])),
  );
}

const noise = /<!--[\s\S]*?-->|(<(script|style|template)\b[^>]*>)[\s\S]*?<\/\2>/g;
const tagPattern =
  /<([a-zA-Z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?|\s*\/)*)\s*>/g;
const attributePattern = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;

/** The opening tags of a page; our own output, so no more of HTML's leniency than it uses. */
function* readTags(html: string): Generator<Tag> {
  for (const [, name = '', attributes = ''] of html.replaceAll(noise, '$1').matchAll(tagPattern))
    yield {
      name: name.toLowerCase(),
      attributes: [...attributes.matchAll(attributePattern)].map(
        ([, key = '', double, single, bare]) => [key, unescapeHtml(double ?? single ?? bare ?? '')] as const,
      ),
    };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeHtml(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex ?? decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
      return entities[name ?? ''] ?? whole;
    },
  );
}
