import type { Random } from '../../fixtures/random.ts';
import { seededRandom } from '../../fixtures/random.ts';

/** How often a duty falls due. */
export type Rhythm = 'daily' | 'weekly' | 'monthly';

/** One duty of a sample role, in the shape of the `duties` frontmatter. */
export interface SampleDuty {
  id: string;
  what: string;
  when: Rhythm;
  output: string;
}

/** One made-up role: enough to write a page for any of the set-ups we compare. */
export interface SampleRole {
  id: string;
  title: string;
  department: string;
  mission: string;
  duties: SampleDuty[];
  /** Markdown with one component, without `import` lines; about 350 Chinese characters. */
  body: string;
}

/** What to generate. */
export interface SampleSize {
  pages: number;
  departments: number;
  seed: number;
}

const OBJECTS = [
  '直通车计划',
  '店铺首页',
  '活动报名',
  '退货件',
  '主图素材',
  '客服话术',
  '库存台账',
  '会员分层',
];
const VERBS = ['检查', '整理', '复盘', '优化', '核对', '跟进', '登记', '汇报'];
const REASONS = [
  '避免超出预算',
  '缩短响应时间',
  '让下一班同事接得上',
  '减少差评',
  '赶在活动开始之前完成',
  '方便财务对账',
];
const TOOLS = ['生意参谋', '客服工作台', '仓库系统', '数据看板', '共享表格'];
const TITLES = ['运营专员', '推广专员', '客服专员', '仓库专员', '美工', '数据分析员', '采购专员', '内容编辑'];
const RHYTHMS: readonly Rhythm[] = ['daily', 'weekly', 'monthly'];

/** Made-up Chinese role pages, spread evenly over departments; equal input gives equal output. */
export function sampleRoles({ pages, departments, seed }: SampleSize): SampleRole[] {
  const random = seededRandom(seed);
  return Array.from({ length: pages }, (_, index) => sampleRole(index, departments, random));
}

function sampleRole(index: number, departments: number, random: Random): SampleRole {
  const number = String(index + 1).padStart(4, '0');
  const title = `${random.pick(TITLES)} ${number}`;
  return {
    id: `role-${number}`,
    title,
    department: `department-${String((index % departments) + 1).padStart(2, '0')}`,
    mission: `${title}${sentence(random)}`,
    duties: Array.from({ length: 5 }, (_, duty) => sampleDuty(duty, random)),
    body: sampleBody(random),
  };
}

function sampleDuty(index: number, random: Random): SampleDuty {
  return {
    id: `duty-${index + 1}`,
    what: `${random.pick(VERBS)}${random.pick(OBJECTS)}`,
    when: random.pick(RHYTHMS),
    output: `${random.pick(OBJECTS)}记录表`,
  };
}

function sentence(random: Random): string {
  return `用${random.pick(TOOLS)}${random.pick(VERBS)}${random.pick(OBJECTS)}，${random.pick(REASONS)}。`;
}

function sampleBody(random: Random): string {
  const say = (): string => sentence(random);
  return [
    '## 怎么做好这个岗位',
    `${say()}${say()}看不懂的词先查[投产比](/glossary/#roi)，**不要**自己猜。${say()}`,
    '<Aside type="tip" title="先看这里">',
    `${say()}有疑问时[问主管](/roles/role-0001/)。`,
    '</Aside>',
    '## 一天的安排',
    `- 上班：${say()}\n- 午后：${say()}\n- 下班前：${say()}`,
    '## 交接的表格',
    `| 表格 | 谁填 | 什么时候交 |\n| --- | --- | --- |\n${tableRows(random)}`,
    '### 常见问题',
    `1. ${say()}\n2. ${say()}`,
    say(),
  ].join('\n\n');
}

function tableRows(random: Random): string {
  const row = (): string =>
    `| ${random.pick(OBJECTS)}表 | ${random.pick(TITLES)} | ${random.pick(VERBS)}之后 |`;
  return [row(), row(), row()].join('\n');
}
