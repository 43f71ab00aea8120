import { z } from 'zod';
import { Term } from '../../schema/glossary.ts';
import { folderKinds, type FolderKind } from '../../schema/kinds.ts';
import { Metric } from '../../schema/metric.ts';
import { Settings } from '../../schema/settings.ts';
import { Statement } from '../../schema/source.ts';
import type { Node } from '../../graph/handbook.ts';

/** Which item a field belongs to: a thing by its kind, or what lies in one, such as `roles.duties`. */
export type ItemPlace = Node['kind'] | `${Node['kind']}.${string}`;

/** What fields are called in a sentence, where their item has no other name for them. */
const everywhere: Readonly<Record<string, string>> = {
  aliases: '别名',
  at: '时间',
  by: '核对人',
  department: '部门',
  english: '英文名',
  forms: '表单',
  kind: '种类',
  minutes: '时长',
  owner: '负责人',
  period: '周期',
  points: '分数',
  recurrence: '日子',
  role: '岗位',
  text: '内容',
  title: '名称',
  unit: '单位',
  what: '内容',
  why: '理由',
};

/**
 * What fields of one kind of item are called in a sentence: where a page shows the field, by the page's word for it.
 * The schema's own words ask an author for a value.
 */
export const fieldNames: Readonly<Partial<Record<ItemPlace, Readonly<Record<string, string>>>>> = {
  roles: { department: '所属部门', mission: '岗位使命', metrics: '看的指标' },
  'roles.duties': {
    when: '频次',
    trigger: '触发',
    standard: '标准',
    output: '产出',
    processes: '所属流程',
  },
  'roles.worksWith': { party: '公司外的对象', gives: '给出', gets: '拿到' },
  'roles.tools': { name: '工具名称', use: '用处' },
  'roles.onboarding': { by: '期限' },
  departments: { summary: '管什么', head: '负责人' },
  models: {
    summary: '说明',
    fits: '适用',
    stage: '成长路径第几级',
    severalTops: '不止一个最高位置的理由',
    leavesOut: '不设的岗位',
    parties: '方案之外的一方',
  },
  'models.fits': { from: '适用人数下限', to: '适用人数上限', when: '适用情况' },
  'models.positions': {
    title: '叫法',
    role: '对应岗位',
    headcount: '编制',
    reportsTo: '汇报对象',
    department: '所属部门',
    unit: '分组',
  },
  'models.positions.covers': { duties: '兼的职责' },
  'models.parties': { relation: '关系' },
  'models.dottedLines': { from: '起点', to: '终点', label: '内容' },
  processes: {
    group: '类别',
    purpose: '目的',
    trigger: '由什么事开始',
    measures: '看的指标',
    variants: '各方案的换人',
  },
  'processes.lanes': { party: '公司外的一方' },
  'processes.steps': {
    lane: '泳道',
    phase: '阶段',
    title: '名称',
    what: '做法',
    input: '要先有',
    output: '做完有',
    within: '时限',
    approver: '拍板人',
    consulted: '先问的人',
    informed: '告诉的人',
  },
  'processes.steps.next': { to: '下一步', when: '走这条的条件', feedback: '退回的线' },
  'processes.variants': { model: '组织方案', lane: '换人的泳道' },
  'processes.exceptions': { when: '情况', then: '办法', role: '谁来办' },
  forms: { purpose: '用途', filledBy: '谁填', readBy: '谁看', frequency: '频次', keep: '保存' },
  'forms.frequency': { when: '频次' },
  'forms.keep': { months: '保存时间' },
  'forms.fields': {
    name: '名称',
    type: '类型',
    options: '选项',
    required: '必填',
    filledBy: '填写人',
    hint: '填法',
    example: '示例',
  },
  meetings: {
    purpose: '目的',
    host: '主持',
    attendees: '参加的人',
    inputs: '会前要有',
    outputs: '会后留下',
  },
  scorecards: {
    purpose: '目的',
    incomplete: '分数不满 100 的理由',
    assessor: '谁打分',
    appliesTo: '考哪些岗位',
    period: '多久一次',
  },
  'scorecards.indicators': { rule: '给分办法', period: '看的周期' },
  'scorecards.chain': { who: '被考核人', by: '考核人', model: '所在的方案' },
  metrics: {
    group: '分组',
    definition: '定义',
    formula: '算法',
    most: '最多到',
    direction: '方向',
    from: '数从哪来',
    movedBy: '还有谁影响',
    owner: '谁负责',
  },
  'metrics.target': { bound: '目标的方向', scope: '目标的范围' },
  objectives: { alignsTo: '支撑的上级目标', period: '时期' },
  'objectives.keyResults': { owner: '谁负责', change: '算法', value: '数值' },
  budgets: { purpose: '用途', total: '批下来的总额' },
  'budgets.lines': { owner: '谁管', category: '大类', months: '金额' },
  glossary: {
    english: '英文',
    topic: '归类',
    explanation: '解释',
    successor: '接替它的工具',
    synonyms: '同义词',
  },
  statements: { text: '原文', section: '章节' },
  sources: { title: '文件名称', kind: '文件种类', date: '日期', gaps: '缺的内容', doubts: '存疑的读法' },
  settings: {
    model: '组织方案',
    company: '公司名称',
    title: '手册名称',
    accounts: '岗位对应的账号',
    feedback: '收反馈的方式',
    offline: '断网也能看',
  },
  'settings.forge': { kind: '代码托管平台' },
  'settings.review': { warnDays: '核对到期提前几天提醒', today: '核对到期按哪天算' },
  'settings.approvals': { maxShare: '一个岗位最多拍板的比例' },
  'settings.health': {
    maxReports: '一个人最多直接带几个人',
    maxLevels: '从上到下最多几层',
    maxDuties: '一个位置最多担几条职责',
    maxMeetingHours: '一周最多开几小时会',
  },
};

/** What a field of an item is called in a sentence. */
export function fieldName(place: ItemPlace, name: string): string {
  const field: unknown = schemaOf(place).shape[name];
  const label = field instanceof z.ZodType ? labelOf(field) : undefined;
  return fieldNames[place]?.[name] ?? everywhere[name] ?? label ?? name;
}

/** The schema of the items at a place. */
export function schemaOf(place: ItemPlace): z.ZodObject {
  const [kind, ...keys] = place.split('.') as [Node['kind'], ...string[]]; // as the type says
  const schema = keys.reduce<unknown>(
    (item, key) => {
      return item instanceof z.ZodObject ? inside(item.shape[key]) : undefined;
    },
    inside(schemaOfKind(kind)),
  );
  if (!(schema instanceof z.ZodObject)) throw new Error(`schemaOf: there are no items at ${place}`);
  return schema;
}

function schemaOfKind(kind: Node['kind']): z.ZodType {
  if (kind === 'metrics') return Metric;
  if (kind === 'glossary') return Term;
  if (kind === 'statements') return Statement;
  if (kind === 'settings') return Settings;
  return folderKinds[kind satisfies FolderKind].schema;
}

/** What lies in a list, or in what may be missing. */
function inside(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return inside(schema.unwrap());
  return schema instanceof z.ZodArray ? inside(schema.element) : schema;
}

/** What the schema calls a field: “多久做一次：daily …” becomes “多久做一次”. */
function labelOf(field: z.ZodType): string | undefined {
  return z.globalRegistry.get(field)?.description?.split(/[：:，,；;。、]/)[0];
}
