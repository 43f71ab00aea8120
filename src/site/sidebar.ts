import type { Handbook } from '../graph/handbook.ts';
import { overviewPages } from '../graph/paths.ts';
import { words } from '../i18n/words.ts';
import { pagesOfSection, type Section, type SidebarGroup, type SidebarLink } from './section-pages.ts';

/** More links than this are not read; a large section shows the surroundings of the page instead. */
const mostLinks = 60;

const sectionLinks: readonly SidebarLink[] = (
  [
    '/roles/',
    '/onboarding/',
    '/departments/',
    '/models/',
    '/duties/',
    '/processes/',
    '/raci/',
    '/forms/',
    '/meetings/',
    '/metrics/',
    '/scorecards/',
    '/objectives/',
    '/budgets/',
    '/guides/',
    '/glossary/',
  ] as const
).map((path) => ({ label: overviewPages[path], path }));

/**
 * The sidebar of a page: the way to the other sections, and the pages of its own section, if it stands in one.
 *
 * Never the whole of a large section: a page's weight must not grow with the number of pages. There the
 * group of the page is shown, as far as it is near, and the other groups as one link each.
 *
 * @param path Path of the page below the site's base.
 */
export function sidebarFor(handbook: Handbook, section: Section | undefined, path: string): SidebarGroup[] {
  const own = section ? near(pagesOfSection(handbook, section), path) : [];
  return [{ label: words('sidebar.handbook'), links: sectionLinks }, ...own];
}

function near(groups: readonly SidebarGroup[], path: string): SidebarGroup[] {
  if (groups.reduce((sum, { links }) => sum + links.length, 0) <= mostLinks) return [...groups];
  const own = groups.find(({ links }) => links.some((link) => link.path === path));
  const others = groups
    .filter((group) => group !== own)
    .flatMap(({ label, path: at }) => (at ? [{ label, path: at }] : []));
  return [
    ...(own ? [{ ...own, links: around(own.links, path) }] : []),
    ...(others.length > 0 ? [{ label: words('sidebar.others'), links: others.slice(0, mostLinks) }] : []),
  ];
}

function around(links: readonly SidebarLink[], path: string): readonly SidebarLink[] {
  const half = mostLinks / 4;
  const at = links.findIndex((link) => link.path === path);
  const from = Math.max(0, Math.min(at - half, links.length - 2 * half));
  return links.slice(from, from + 2 * half);
}
