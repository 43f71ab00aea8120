import { find, type Handbook } from '../../graph/handbook.ts';
import { itemAnchor, pathOf } from '../../graph/paths.ts';
import { actingRole } from '../../graph/stand-in.ts';
import { activeModel } from '../../graph/team.ts';
import { isSuggested } from '../../schema/provenance.ts';
import type { Process, Step } from '../../schema/process.ts';
import type { RoleId } from '../../schema/reference.ts';
import type { Role } from '../../schema/role.ts';
import type { Thing } from '../../source/thing.ts';
import { processesOf } from '../../graph/role-work.ts';
import type { AskWords, Draft } from './question.ts';

/** Who decides a step the role does, and how soon it must be done. */
export function processDrafts(handbook: Handbook, role: Thing<Role>, words: AskWords): Draft[] {
  return processesOf(handbook, role).flatMap(({ process, steps }) =>
    steps.flatMap((step) => [
      ...approverDraft(handbook, { role, process, step, words }),
      ...withinDraft(handbook, { role, process, step, words }),
    ]),
  );
}

interface Subject {
  role: Thing<Role>;
  process: Thing<Process>;
  step: Step;
  words: AskWords;
}

function approverDraft(handbook: Handbook, { role, process, step, words }: Subject): Draft[] {
  const model = activeModel(handbook);
  const acting = (id: RoleId): string =>
    find(handbook, 'roles', actingRole(model, id, process.data)).data.title;
  const right = acting(step.approver ?? process.data.owner);
  if (right === role.data.title) return [];
  const inProcess = (process.data.lanes ?? []).flatMap(({ role: id }) =>
    id === undefined ? [] : [acting(id)],
  );
  const leaders = [...handbook.processes.values()].map(({ data }) => acting(data.owner));
  return [
    {
      kind: 'approver',
      ask: words('approver', { process: process.data.title, step: step.title }),
      right,
      wrong: [...inProcess, role.data.title, ...leaders].filter((title) => title !== right),
      source: stepAt(process, step),
      isSuggested: step.approver !== undefined && isSuggested(step, 'approver'),
    },
  ];
}

function withinDraft(handbook: Handbook, { process, step, words }: Subject): Draft[] {
  const right = step.within;
  if (right === undefined || !isPlainLimit(right)) return [];
  const limits = [process, ...handbook.processes.values()]
    .flatMap(({ data }) => data.steps ?? [])
    .flatMap(({ within }) => (within !== undefined && isPlainLimit(within) ? [within] : []));
  return [
    {
      kind: 'within',
      ask: words('within', { process: process.data.title, step: step.title }),
      right,
      wrong: alike(right, limits),
      source: stepAt(process, step),
      isSuggested: isSuggested(step, 'within'),
    },
  ];
}

/** A figure to remember: no list of cases, no place in the flow (“下一步之前”). */
function isPlainLimit(limit: string): boolean {
  return limit.length <= 16 && /[\d一二三两半]|当天|当日|立即/.test(limit) && !/[；，、]/.test(limit);
}

/** Limits other than the right one; those in the same unit first, so that the unit gives nothing away. */
function alike(right: string, limits: readonly string[]): string[] {
  const unitOf = (limit: string): string => /分钟|小时|工作日|天|周|个月|月/.exec(limit)?.[0] ?? '';
  const others = [...new Set(limits)].filter((limit) => limit !== right && bare(limit) !== bare(right));
  const isNear = (limit: string): boolean => unitOf(limit) === unitOf(right);
  return [...others.filter(isNear), ...others.filter((limit) => !isNear(limit))];
}

/** `24 小时内` and `24 小时` are one limit, and so are `每周一` and `周一`. */
function bare(limit: string): string {
  return limit.replace(/[\s内前每]/g, '');
}

function stepAt(process: Thing<Process>, step: Step): Draft['source'] {
  return {
    label: process.data.title,
    path: `${pathOf('processes', process.id)}#${itemAnchor('step', step.id)}`,
  };
}
