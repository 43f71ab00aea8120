import { formGroups } from '../graph/form-groups.ts';
import type { Handbook } from '../graph/handbook.ts';
import { modelsInOrder } from '../graph/growth.ts';
import { overviewPages, pathOf } from '../graph/paths.ts';
import { roleGroups } from '../graph/role-groups.ts';
import { words } from '../i18n/words.ts';
import type { PageKind } from '../schema/kinds.ts';
import { perThing } from '../source/per-thing.ts';

/** A link of the sidebar; the path is below the site's base. */
export interface SidebarLink {
  label: string;
  path: string;
}

/** Links under a heading. */
export interface SidebarGroup {
  label: string;
  links: readonly SidebarLink[];
  /** Where the group stands on its section's overview, if it has a heading there. */
  path?: string;
}

/** A part of the handbook with a sidebar of its own. */
export type Section =
  | 'roles'
  | 'departments'
  | 'models'
  | 'processes'
  | 'duties'
  | 'raci'
  | 'forms'
  | 'meetings'
  | 'measures'
  | 'plans'
  | 'glossary'
  | 'guides'
  | 'contribute'
  | 'trust';

/** The section in which the page of a thing stands; guides stand in one of two. */
export const sectionOf = {
  roles: 'roles',
  departments: 'departments',
  models: 'models',
  processes: 'processes',
  forms: 'forms',
  meetings: 'meetings',
  scorecards: 'measures',
  objectives: 'plans',
  budgets: 'plans',
} as const satisfies Record<Exclude<PageKind, 'guides'>, Section>;

export type SheetKind = keyof typeof sectionOf;

const prepared = perThing(() => new Map<Section, SidebarGroup[]>());

/** The pages of one section in reading order, under the headings they have there; prepared once. */
export function pagesOfSection(handbook: Handbook, section: Section): readonly SidebarGroup[] {
  const bySection = prepared(handbook);
  const groups = bySection.get(section) ?? groupsOf[section](handbook);
  bySection.set(section, groups);
  return groups;
}

const groupsOf: Readonly<Record<Section, (handbook: Handbook) => SidebarGroup[]>> = {
  roles: (handbook) =>
    roleGroups(handbook).map(({ department, roles }) => ({
      label: department.data.title,
      path: `/roles/#${department.id}`,
      links: roles.map((role) => linkTo('roles', role)),
    })),
  departments: (handbook) => [all(handbook, 'departments', words('sidebar.departments'))],
  models: (handbook) => [
    {
      label: words('sidebar.compared'),
      links: [
        { label: words('sidebar.compare'), path: '/models/compare/' },
        { label: words('growth.title'), path: '/models/growth/' },
      ],
    },
    {
      label: words('sidebar.models'),
      links: modelsInOrder(handbook).map((model) => linkTo('models', model)),
    },
  ],
  processes: processGroups,
  duties: () => [],
  raci: () => [],
  forms: (handbook) =>
    formGroups(handbook).map(({ department, forms }) => ({
      label: department.data.title,
      path: `/forms/#${department.id}`,
      links: forms.map((form) => linkTo('forms', form)),
    })),
  meetings: (handbook) => [
    { label: words('sidebar.compared'), links: [overview('/meetings/calendar/')] },
    all(handbook, 'meetings', words('sidebar.meetings')),
  ],
  measures: (handbook) => [all(handbook, 'scorecards', words('nav.scorecards'))],
  plans: (handbook) => [
    all(handbook, 'objectives', words('nav.objectives')),
    all(handbook, 'budgets', words('nav.budgets')),
  ],
  glossary: () => [],
  guides: (handbook) => guideGroups(handbook).filter(({ label }) => label !== guideGroupTitles.contribute),
  contribute: (handbook) => [
    ...guideGroups(handbook).filter(({ label }) => label === guideGroupTitles.contribute),
    {
      label: words('sidebar.practice'),
      links: [{ label: words('sidebar.drawn'), path: '/contribute/diagrams/' }],
    },
  ],
  trust: () => [
    {
      label: words('sidebar.trust'),
      links: [overview('/sources/'), overview('/suggestions/'), overview('/health/'), overview('/changes/')],
    },
  ],
};

export const processGroupTitles = {
  planning: words('processGroup.planning'),
  product: words('processGroup.product'),
  promotion: words('processGroup.promotion'),
  service: words('processGroup.service'),
  warehouse: words('processGroup.warehouse'),
  growth: words('processGroup.growth'),
  people: words('processGroup.people'),
  data: words('processGroup.data'),
} as const;

export const guideGroupTitles = {
  start: words('guideGroup.start'),
  organisation: words('guideGroup.organisation'),
  people: words('guideGroup.people'),
  management: words('guideGroup.management'),
  contribute: words('guideGroup.contribute'),
} as const;

function processGroups(handbook: Handbook): SidebarGroup[] {
  const byGroup = Map.groupBy(handbook.processes.values(), ({ data }) => data.group);
  return Object.entries(processGroupTitles).flatMap(([group, label]) => {
    const processes = byGroup.get(group as keyof typeof processGroupTitles); // the keys of that constant
    return processes
      ? [
          {
            label,
            path: `/processes/#${group}`,
            links: processes.map((process) => linkTo('processes', process)),
          },
        ]
      : [];
  });
}

/** Guides by group and order; the help pages of problems are listed on their own page, not in sidebars. */
export function guideGroups(handbook: Handbook): SidebarGroup[] {
  const listed = [...handbook.guides.values()].filter(({ id }) => !id.startsWith('contribute/problems/'));
  const byGroup = Map.groupBy(listed, ({ data }) => data.group);
  return Object.entries(guideGroupTitles).flatMap(([group, label]) => {
    const guides = byGroup.get(group as keyof typeof guideGroupTitles); // the keys of that constant
    if (!guides) return [];
    const ordered = guides.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
    return [{ label, links: ordered.map((guide) => linkTo('guides', guide)) }];
  });
}

function all(handbook: Handbook, kind: SheetKind, label: string): SidebarGroup {
  return { label, links: [...handbook[kind].values()].map((thing) => linkTo(kind, thing)) };
}

function linkTo(kind: PageKind, thing: { id: string; data: { title: string } }): SidebarLink {
  return { label: thing.data.title, path: pathOf(kind, thing.id) };
}

function overview(path: keyof typeof overviewPages): SidebarLink {
  return { label: overviewPages[path], path };
}
