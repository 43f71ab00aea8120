import { formGroups } from '../graph/form-groups.ts';
import { guideGroups, type GuideGroup } from '../graph/guide-groups.ts';
import type { Handbook } from '../graph/handbook.ts';
import { modelsInOrder } from '../graph/growth.ts';
import { meetingGroups } from '../graph/meeting-groups.ts';
import { overviewPages, pathOf } from '../graph/paths.ts';
import { processGroups } from '../graph/process-groups.ts';
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

/** The pages of one section in reading order, under the headings they have there, none without pages; prepared once. */
export function pagesOfSection(handbook: Handbook, section: Section): readonly SidebarGroup[] {
  const bySection = prepared(handbook);
  const groups =
    bySection.get(section) ?? groupsOf[section](handbook).filter(({ links }) => links.length > 0);
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
  processes: (handbook) =>
    processGroups(handbook).map(({ id, label, items }) => ({
      label,
      path: `/processes/#${id}`,
      links: items.map((process) => linkTo('processes', process)),
    })),
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
    ...meetingGroups(handbook).map(({ id, label, meetings }) => ({
      label,
      path: `/meetings/#${id}`,
      links: meetings.map((meeting) => linkTo('meetings', meeting)),
    })),
  ],
  measures: (handbook) => [all(handbook, 'scorecards', words('nav.scorecards'))],
  plans: (handbook) => [
    all(handbook, 'objectives', words('nav.objectives')),
    all(handbook, 'budgets', words('nav.budgets')),
  ],
  glossary: () => [],
  guides: (handbook) => guides(handbook, ({ id }) => id !== 'contribute'),
  contribute: (handbook) => [
    ...guides(handbook, ({ id }) => id === 'contribute'),
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

function guides(handbook: Handbook, isShown: (group: GuideGroup) => boolean): SidebarGroup[] {
  return guideGroups(handbook)
    .filter(isShown)
    .map(({ label, guides: shown }) => ({ label, links: shown.map((guide) => linkTo('guides', guide)) }));
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
