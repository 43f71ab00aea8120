import type { z } from 'zod';
import { Term } from '../../schema/glossary.ts';
import { folderKinds, type FolderKind } from '../../schema/kinds.ts';
import { Metric } from '../../schema/metric.ts';
import type { Target } from '../../schema/reference.ts';
import { fieldsIn } from '../../schema/walk.ts';
import { labelOf } from './field-changes.ts';

/** What fields are called in a sentence; the schema's own words ask an author for them. */
const everywhere: Readonly<Record<string, string>> = {
  approver: '谁拍板',
  at: '时间',
  category: '大类',
  change: '算法',
  department: '部门',
  filledBy: '填写人',
  forms: '表单',
  hint: '填法',
  minutes: '时长',
  months: '金额',
  owner: '负责人',
  period: '周期',
  points: '分数',
  recurrence: '日子',
  required: '必填',
  role: '岗位',
  rule: '给分办法',
  text: '内容',
  title: '名称',
  unit: '单位',
  what: '内容',
  why: '理由',
};

const inKind: Partial<Record<Target, Readonly<Record<string, string>>>> = {
  roles: {
    when: '频次',
    trigger: '触发',
    standard: '标准',
    output: '产出',
    processes: '所属流程',
    gives: '给出',
    gets: '拿到',
    use: '用处',
  },
  models: { from: '起点', to: '终点', title: '叫法', headcount: '编制', reportsTo: '汇报对象', unit: '分组' },
  processes: { what: '做法', within: '时限', informed: '告诉谁', then: '办法' },
  scorecards: { who: '被考核人', by: '考核人' },
  metrics: {
    definition: '定义',
    direction: '方向',
    from: '数从哪来',
    movedBy: '影响它的岗位',
    owner: '谁负责',
  },
  glossary: { explanation: '解释', successor: '接替它的工具' },
};

/** What a field of an item is called in a sentence. */
export function fieldName(kind: Target, name: string): string {
  const field = [...fieldsIn(schemaOf(kind))].find((one) => one.name === name);
  const label = field && labelOf(field.schema as z.ZodType); // every schema of ours is a classic zod schema
  return inKind[kind]?.[name] ?? everywhere[name] ?? label ?? name;
}

function schemaOf(kind: Target): z.ZodType {
  if (kind === 'metrics') return Metric;
  return kind in folderKinds ? folderKinds[kind as FolderKind].schema : Term; // checked by the line's start
}
