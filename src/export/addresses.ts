import type { Handbook } from '../graph/handbook.ts';

/** Address of a path of this site below its base: `/handbook/roles/copywriter/`. */
export function sitePath(handbook: Handbook, path: string): string {
  return `${(handbook.settings.data.base ?? '/').slice(0, -1)}${path}`;
}

/** The same with the site's host, where the settings say what it is. */
export function siteAddress(handbook: Handbook, path: string): string {
  const { site } = handbook.settings.data;
  const local = sitePath(handbook, path);
  return site === undefined ? local : new URL(local, site).href;
}

/** Path of a page as Markdown: `/roles/copywriter.md` for a thing, `/roles/index.md` for a list. */
export function markdownPathOf(path: string): string {
  const [page = '', anchor] = path.split('#');
  const isList = page.split('/').length <= 3;
  const file = isList ? `${page}index.md` : `${page.slice(0, -1)}.md`;
  return anchor === undefined ? file : `${file}#${anchor}`;
}

/** Path below the base, from an address that `sitePath` gave. */
export function pathBelowBase(handbook: Handbook, path: string): string {
  const { base = '/' } = handbook.settings.data;
  return path.startsWith(base) ? `/${path.slice(base.length)}` : path;
}

/** Where a link leads from a document that is no part of the site; nothing while the site has no address. */
export function documentLink(handbook: Handbook, target: string): string | undefined {
  if (/^(?:https?|mailto):/i.test(target)) return target;
  const { site } = handbook.settings.data;
  return site !== undefined && target.startsWith('/') ? new URL(target, site).href : undefined;
}
