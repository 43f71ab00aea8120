import { words } from '../i18n/words.ts';
import type { Target } from '../schema/reference.ts';

/** Path of a thing's page below the site's base, with its anchor where several share one page. */
export function pathOf(kind: Target, id: string): string {
  switch (kind) {
    case 'metrics':
      return `/metrics/#${id}`;
    case 'glossary':
      return `/glossary/#${id}`;
    case 'statements':
      return `/sources/#${id}`;
    case 'guides':
      return id === 'contribute/index'
        ? '/contribute/'
        : id.startsWith('contribute/')
          ? `/${id}/`
          : `/guides/${id}/`;
    default:
      return `/${kind}/${id}/`;
  }
}

/** The items of a thing that have places of their own on its page. */
export type PlacedItem = 'duty' | 'step' | 'function' | 'indicator';

/** The anchor of an item on its thing's page, without its `#`. */
export function itemAnchor(item: PlacedItem, id: string): string {
  return `${item}-${id}`;
}

/** Where a duty stands on its role's sheet. */
export function dutyPath(role: string, duty: string): string {
  return `${pathOf('roles', role)}#${itemAnchor('duty', duty)}`;
}

/** Where a newcomer's plan for a role stands. */
export function planPath(role: string): string {
  return `/onboarding/${role}/`;
}

/** Where the steps of a process stand to be ticked off; without steps there is no such page. */
export function checklistPath(process: string): string {
  return `/processes/${process}/checklist/`;
}

/** Pages a thing has besides its own. */
export function furtherPaths(kind: Target, id: string): string[] {
  switch (kind) {
    case 'roles':
      return [planPath(id)];
    case 'processes':
      return [checklistPath(id)];
    case 'forms':
      return [`/forms/${id}/print/`];
    default:
      return [];
  }
}

/** Pages that are no list and no thing's. */
export const toolPages = [
  '/admin/',
  '/contribute/diagrams/',
  '/models/compare/',
  '/models/growth/',
  '/offline/',
] as const;

/** Pages that list things or are computed, with their titles. */
export const overviewPages = {
  '/': words('nav.home'),
  '/roles/': words('nav.roles'),
  '/onboarding/': words('nav.onboarding'),
  '/departments/': words('nav.departments'),
  '/models/': words('nav.models'),
  '/processes/': words('nav.processes'),
  '/duties/': words('nav.duties'),
  '/raci/': words('nav.raci'),
  '/forms/': words('nav.forms'),
  '/meetings/': words('nav.meetings'),
  '/meetings/calendar/': words('calendar.title'),
  '/metrics/': words('nav.metrics'),
  '/scorecards/': words('nav.scorecards'),
  '/objectives/': words('nav.objectives'),
  '/budgets/': words('nav.budgets'),
  '/glossary/': words('nav.glossary'),
  '/guides/': words('nav.guides'),
  '/sources/': words('nav.sources'),
  '/suggestions/': words('nav.suggestions'),
  '/health/': words('nav.health'),
  '/changes/': words('nav.changes'),
} as const;

/** Files that stand where a thing's could. A list as Markdown is the `index.md` that a thing called `index` would have. */
const ownFiles = [
  '/meetings/all.ics',
  ...Object.keys(overviewPages)
    .filter((path) => path !== '/')
    .map((path) => `${path}index/`),
];
const ownAddresses: ReadonlySet<string> = new Set([...Object.keys(overviewPages), ...toolPages, ...ownFiles]);

/** Every address at which something of a thing stands: its pages, and a role's calendar. */
export function addressesOf(kind: Target, id: string): string[] {
  const calendar = kind === 'roles' ? [`/meetings/${id}.ics`] : [];
  return [pathOf(kind, id), ...furtherPaths(kind, id), ...calendar];
}

/** The address that a thing of this id would take from a page or file of the site itself, if it does. */
export function takenAddress(kind: Target, id: string): string | undefined {
  return addressesOf(kind, id).find((address) => ownAddresses.has(address));
}
