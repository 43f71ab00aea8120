import type { z } from 'zod';
import { Budget } from './budget.ts';
import { Department } from './department.ts';
import { Form } from './form.ts';
import { GlossaryFile } from './glossary.ts';
import { Guide } from './guide.ts';
import { Meeting } from './meeting.ts';
import { MetricsFile } from './metric.ts';
import { Model } from './model.ts';
import { Objective } from './objective.ts';
import { Process } from './process.ts';
import { Role } from './role.ts';
import { Scorecard } from './scorecard.ts';
import { Settings } from './settings.ts';
import { Source } from './source.ts';

/** Kinds of which each thing is a file of its own; the file name is the id. */
export const folderKinds = {
  roles: { schema: Role, extension: '.mdx', label: '岗位' },
  departments: { schema: Department, extension: '.mdx', label: '部门' },
  models: { schema: Model, extension: '.mdx', label: '组织方案' },
  processes: { schema: Process, extension: '.mdx', label: '流程' },
  forms: { schema: Form, extension: '.mdx', label: '表单' },
  meetings: { schema: Meeting, extension: '.mdx', label: '会议与培训' },
  scorecards: { schema: Scorecard, extension: '.mdx', label: '考核表' },
  objectives: { schema: Objective, extension: '.mdx', label: '目标' },
  budgets: { schema: Budget, extension: '.mdx', label: '预算' },
  guides: { schema: Guide, extension: '.mdx', label: '指南' },
  sources: { schema: Source, extension: '.yaml', label: '来源' },
} as const satisfies Record<string, { schema: z.ZodType; extension: '.mdx' | '.yaml'; label: string }>;

export type FolderKind = keyof typeof folderKinds;

/** Those of them of which each thing has a page of its own. */
export const pageKinds = [
  'roles',
  'departments',
  'models',
  'processes',
  'forms',
  'meetings',
  'scorecards',
  'objectives',
  'budgets',
  'guides',
] as const satisfies readonly FolderKind[];

export type PageKind = (typeof pageKinds)[number];

/** Files that hold a whole list, or the settings. */
export const singleFiles = {
  'handbook.yaml': { schema: Settings, label: '设置' },
  'metrics.yaml': { schema: MetricsFile, label: '指标' },
  'glossary.yaml': { schema: GlossaryFile, label: '术语' },
} as const satisfies Record<string, { schema: z.ZodType; label: string }>;
