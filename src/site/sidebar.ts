import type { Handbook } from '../graph/handbook.ts';
import { modelsInOrder } from '../graph/growth.ts';
import { overviewPages, pathOf } from '../graph/paths.ts';
import { roleGroups } from '../graph/role-groups.ts';
import type { Target } from '../schema/reference.ts';

/** A link of the sidebar; the path is below the site's base. */
export interface SidebarLink {
  label: string;
  path: string;
}

/** Links under a heading. */
export interface SidebarGroup {
  label: string;
  links: readonly SidebarLink[];
}

/** A part of the handbook with a sidebar of its own. */
export type Section = keyof typeof sectionTitles;

export const sectionTitles = {
  roles: '岗位',
  departments: '部门',
  models: '组织方案',
  processes: '流程',
  duties: '谁负责',
  raci: '责任矩阵',
  forms: '表单',
  meetings: '会议与培训',
  measures: '指标与考核',
  plans: '目标与预算',
  glossary: '术语表',
  guides: '指南',
  contribute: '参与编辑',
  trust: '依据与建议',
} as const;

/** Kinds of thing that have a page each, and the section it stands in. */
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
} as const satisfies Partial<Record<Target, Section>>;

export type PageKind = keyof typeof sectionOf;

/**
 * The sidebar of one section: the way to the other sections, and this section's own pages.
 *
 * Never the whole site: a page's weight must not grow with the number of pages.
 */
export function sidebarFor(handbook: Handbook, section: Section): SidebarGroup[] {
  return [{ label: '手册', links: sectionLinks }, ...ownGroups(handbook, section)];
}

const sectionLinks: readonly SidebarLink[] = (
  [
    '/roles/',
    '/departments/',
    '/models/',
    '/duties/',
    '/processes/',
    '/raci/',
    '/forms/',
    '/meetings/',
    '/metrics/',
    '/guides/',
    '/glossary/',
  ] as const
).map((path) => ({ label: overviewPages[path], path }));

function ownGroups(handbook: Handbook, section: Section): SidebarGroup[] {
  switch (section) {
    case 'roles':
      return roleGroups(handbook).map(({ department, roles }) => ({
        label: department.data.title,
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
      return [all(handbook, 'forms', '全部表单')];
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
      return guideGroups(handbook).filter(({ label }) => label === guideGroupTitles.contribute);
    case 'trust':
      return [
        {
          label: '依据与建议',
          links: [
            { label: '依据', path: '/sources/' },
            { label: '待确认的建议', path: '/suggestions/' },
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
    return processes ? [{ label, links: processes.map((process) => linkTo('processes', process)) }] : [];
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

function all(handbook: Handbook, kind: PageKind, label: string): SidebarGroup {
  return { label, links: [...handbook[kind].values()].map((thing) => linkTo(kind, thing)) };
}

function linkTo(kind: Target, thing: { id: string; data: { title: string } }): SidebarLink {
  return { label: thing.data.title, path: pathOf(kind, thing.id) };
}
