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

/** Where a newcomer's plan for a role stands. */
export function planPath(role: string): string {
  return `/onboarding/${role}/`;
}

/** Pages a thing has besides its own. */
export function furtherPaths(kind: Target, id: string): string[] {
  switch (kind) {
    case 'roles':
      return [planPath(id)];
    case 'processes':
      return [`/processes/${id}/checklist/`];
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
  '/': '首页',
  '/roles/': '岗位',
  '/onboarding/': '新人前 90 天',
  '/departments/': '部门',
  '/models/': '组织方案',
  '/processes/': '流程',
  '/duties/': '谁负责',
  '/raci/': '责任矩阵',
  '/forms/': '表单',
  '/meetings/': '会议与培训',
  '/meetings/calendar/': '会议日历',
  '/metrics/': '指标',
  '/scorecards/': '考核表',
  '/objectives/': '目标',
  '/budgets/': '预算',
  '/glossary/': '术语表',
  '/guides/': '指南',
  '/sources/': '依据',
  '/suggestions/': '待确认的建议',
  '/health/': '手册体检',
  '/changes/': '改动记录',
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
