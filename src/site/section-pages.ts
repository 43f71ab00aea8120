import { formGroups } from '../graph/form-groups.ts';
import type { Handbook } from '../graph/handbook.ts';
import { modelsInOrder } from '../graph/growth.ts';
import { overviewPages, pathOf } from '../graph/paths.ts';
import { roleGroups } from '../graph/role-groups.ts';
import type { PageKind } from '../schema/kinds.ts';

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

const known = new WeakMap<Handbook, Map<Section, SidebarGroup[]>>();

/** The pages of one section in reading order, under the headings they have there; prepared once. */
export function pagesOfSection(handbook: Handbook, section: Section): readonly SidebarGroup[] {
  const bySection = known.get(handbook) ?? new Map<Section, SidebarGroup[]>();
  known.set(handbook, bySection);
  const groups = bySection.get(section) ?? groupsOf(handbook, section);
  bySection.set(section, groups);
  return groups;
}

function groupsOf(handbook: Handbook, section: Section): SidebarGroup[] {
  switch (section) {
    case 'roles':
      return roleGroups(handbook).map(({ department, roles }) => ({
        label: department.data.title,
        path: `/roles/#${department.id}`,
        links: roles.map((role) => linkTo('roles', role)),
      }));
    case 'departments':
      return [all(handbook, 'departments', '全部部门')];
    case 'models':
      return [
        {
          label: '对照',
          links: [
            { label: '并排比较', path: '/models/compare/' },
            { label: '成长路径', path: '/models/growth/' },
          ],
        },
        { label: '全部方案', links: modelsInOrder(handbook).map((model) => linkTo('models', model)) },
      ];
    case 'processes':
      return processGroups(handbook);
    case 'duties':
    case 'raci':
      return [];
    case 'forms':
      return formGroups(handbook).map(({ department, forms }) => ({
        label: department.data.title,
        path: `/forms/#${department.id}`,
        links: forms.map((form) => linkTo('forms', form)),
      }));
    case 'meetings':
      return [
        {
          label: '对照',
          links: [{ label: overviewPages['/meetings/calendar/'], path: '/meetings/calendar/' }],
        },
        all(handbook, 'meetings', '全部会议'),
      ];
    case 'measures':
      return [all(handbook, 'scorecards', '考核表')];
    case 'plans':
      return [all(handbook, 'objectives', '目标'), all(handbook, 'budgets', '预算')];
    case 'glossary':
      return [];
    case 'guides':
      return guideGroups(handbook).filter(({ label }) => label !== guideGroupTitles.contribute);
    case 'contribute':
      return [
        ...guideGroups(handbook).filter(({ label }) => label === guideGroupTitles.contribute),
        { label: '做法', links: [{ label: '图是怎么画的', path: '/contribute/diagrams/' }] },
      ];
    case 'trust':
      return [
        {
          label: '依据与建议',
          links: [
            { label: '依据', path: '/sources/' },
            { label: '待确认的建议', path: '/suggestions/' },
            { label: overviewPages['/health/'], path: '/health/' },
            { label: overviewPages['/changes/'], path: '/changes/' },
          ],
        },
      ];
  }
}

export const processGroupTitles = {
  planning: '规划与复盘',
  product: '商品',
  promotion: '推广',
  service: '客户服务',
  warehouse: '仓储物流',
  growth: '渠道与活动',
  people: '人',
  data: '数据',
} as const;

export const guideGroupTitles = {
  start: '先读这里',
  organisation: '组织',
  people: '人',
  management: '管理',
  contribute: '参与编辑',
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
