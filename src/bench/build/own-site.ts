import { stringify } from 'yaml';
import { ownRolePage } from './role-page.ts';
import type { SampleRole } from './sample-roles.ts';
import type { SiteFiles } from './site-folder.ts';

/** What makes the project's own site, apart from its content. */
export const ownSiteParts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public'];

const suggested = true;
const review = { on: '2026-11-01', everyMonths: 12 };

/**
 * A generated handbook as content files: the roles, their departments, a model with the first twenty roles
 * that is in use, and one model for each department, so that every role has its place.
 */
export function ownSiteContent(roles: readonly SampleRole[]): SiteFiles {
  const byDepartment = Map.groupBy(roles, ({ department }) => department);
  const owner = roles[0]?.id ?? '';
  const departments = [...byDepartment.keys()].map((id): [string, string] => [
    `content/departments/${id}.mdx`,
    mdx({
      title: `${id} 部`,
      owner,
      review,
      summary: '管本部门的岗位',
      functions: [{ id: 'lead', what: '带好本部门的岗位', suggested }],
    }),
  ]);
  const processes = [...byDepartment.keys()].map((id): [string, string] => [
    `content/processes/${id}.mdx`,
    mdx({
      title: `${id} 的日常`,
      owner,
      review,
      group: 'planning',
      purpose: '把每天的事做完',
      basis: ['X-01'],
    }),
  ]);
  const models = [...byDepartment].map(([id, own]): [string, string] => modelFile(`model-${id}`, own, []));
  return new Map([
    ['content/handbook.yaml', stringify(settings)],
    ['content/metrics.yaml', stringify({ metrics: [metric(owner)] })],
    ['content/sources/X.yaml', stringify(source)],
    ['content/glossary.yaml', stringify({ terms: [term] })],
    ['content/guides/contribute/index.mdx', mdx(guide(owner))],
    ...departments,
    ...processes,
    modelFile('in-use', roles.slice(0, 20), roles.slice(20)),
    ...models,
    ...roles.map((role): [string, string] => [`content/roles/${role.id}.mdx`, ownRolePage(role)]),
  ]);
}

const settings = {
  company: '示例公司',
  title: '运营手册',
  model: 'in-use',
  edition: 'V1',
  forge: { kind: 'github', repository: 'https://github.com/example/handbook', branch: 'main' }, // the editor comes with it
  timeZone: 'Asia/Shanghai',
  review: { warnDays: 14, today: '2026-11-21' },
};

const source = {
  code: 'X',
  title: '测速用的来源',
  kind: '样本',
  statements: [{ code: 'X-01', section: '组织', text: '每个部门十人一组' }],
};

const term = {
  id: 'roi',
  term: '投产比',
  english: 'ROI',
  topic: 'ads',
  explanation: '成交额除以花费',
  suggested,
};

function metric(owner: string): object {
  return {
    id: 'roi',
    title: '投入产出',
    group: 'ztc',
    definition: '成交额除以花费',
    unit: '倍',
    direction: 'up',
    from: '后台',
    owner,
    suggested,
  };
}

function guide(owner: string): object {
  return { title: '参与编辑', owner, review, group: 'contribute', order: 1, description: '怎么改手册' };
}

/** The first role leads; the others report to it, ten to a group of their own; some are left out with a reason. */
function modelFile(
  id: string,
  roles: readonly SampleRole[],
  others: readonly SampleRole[],
): [string, string] {
  const positions = roles.map((role, index) => ({
    id: role.id,
    role: role.id,
    headcount: 1,
    ...(index === 0 ? {} : { reportsTo: roles[Math.floor((index - 1) / 10)]?.id }),
    suggested,
  }));
  const model = {
    title: id,
    owner: 'role-0001',
    review,
    summary: '一个部门的岗位',
    fits: { when: '测速用', suggested },
    basis: ['X-01'],
    positions,
    ...(others.length > 0 && {
      leavesOut: others.map(({ id: role }) => ({ role, why: '另一套方案里有', suggested })),
    }),
  };
  return [`content/models/${id}.mdx`, mdx(model)];
}

function mdx(frontmatter: object): string {
  return `---\n${stringify(frontmatter)}---\n`;
}
