import { modelsInOrder } from '../../../graph/growth.ts';
import { formatTotal, totalHeadcount } from '../../../graph/headcount.ts';
import type { Handbook } from '../../../graph/handbook.ts';
import { formGroups } from '../../../graph/form-groups.ts';
import { guideGroups } from '../../../graph/guide-groups.ts';
import { meetingGroups } from '../../../graph/meeting-groups.ts';
import { processGroups } from '../../../graph/process-groups.ts';
import { pathOf } from '../../../graph/paths.ts';
import { roleGroups } from '../../../graph/role-groups.ts';
import { activeModel } from '../../../graph/team.ts';
import type { PageLink } from '../../../graph/page-link.ts';
import type { Thing } from '../../../source/thing.ts';
import { words } from '../../../i18n/words.ts';
import { join, labelled, list, section, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { linkTo } from '../items.ts';

/** A link with the sentence that says what is behind it. */
export interface Entry extends PageLink {
  text: string;
  note?: string;
}

/** Links under a heading; the only group of its page has none. */
export interface EntryGroup {
  label: string | undefined;
  entries: Entry[];
}

/** Groups of links as sections of one line each. */
export function groupsMarkdown(handbook: Handbook, groups: readonly EntryGroup[]): Block {
  return join(
    groups.map(({ label, entries }) => {
      const lines = list(
        entries.map(({ text, note, ...link }) =>
          labelled(linkTo(handbook, link) + (note === undefined ? '' : `（${note}）`), escapeMarkdown(text)),
        ),
      );
      return label === undefined ? lines : section(2, escapeMarkdown(label), lines);
    }),
  );
}

/** Roles by department, each with its mission. */
export function roleEntries(handbook: Handbook): EntryGroup[] {
  return roleGroups(handbook).map(({ department, roles }) => ({
    label: department.data.title,
    entries: roles.map(({ id, data }) => ({
      label: data.title,
      path: pathOf('roles', id),
      text: data.mission.text,
    })),
  }));
}

/** Models with their size; the one in use is marked. */
export function modelEntries(handbook: Handbook): EntryGroup[] {
  const active = activeModel(handbook);
  const entries = modelsInOrder(handbook).map(({ id, data }) => ({
    label: data.title,
    path: pathOf('models', id),
    text: `${data.summary}（${formatTotal(totalHeadcount(data)) || words('model.noHeadcount')}）`,
    ...(id === active.id ? { note: words('model.active') } : {}),
  }));
  return [{ label: undefined, entries }];
}

/** Processes by group. */
export function processEntries(handbook: Handbook): EntryGroup[] {
  return processGroups(handbook).map(({ label, items }) => ({
    label,
    entries: items.map((process) => purposeEntry('processes', process)),
  }));
}

/** Forms by the department that fills them in. */
export function formEntries(handbook: Handbook): EntryGroup[] {
  return formGroups(handbook).map(({ department, forms }) => ({
    label: department.data.title,
    entries: forms.map((form) => purposeEntry('forms', form)),
  }));
}

/** Meetings and, apart from them, trainings. */
export function meetingEntries(handbook: Handbook): EntryGroup[] {
  return meetingGroups(handbook).map(({ label, meetings }) => ({
    label,
    entries: meetings.map((meeting) => purposeEntry('meetings', meeting)),
  }));
}

/** Things of a kind that say what they are for, in the order of the files. */
export function purposeEntries(handbook: Handbook, kind: 'scorecards' | 'budgets'): EntryGroup[] {
  return [
    { label: undefined, entries: [...handbook[kind].values()].map((thing) => purposeEntry(kind, thing)) },
  ];
}

/** Departments, each with its summary. */
export function departmentEntries(handbook: Handbook): EntryGroup[] {
  const entries = [...handbook.departments.values()].map(({ id, data }) => ({
    label: data.title,
    path: pathOf('departments', id),
    text: data.summary,
  }));
  return [{ label: undefined, entries }];
}

/** Objectives, each with its period. */
export function objectiveEntries(handbook: Handbook): EntryGroup[] {
  const entries = [...handbook.objectives.values()].map(({ id, data }) => ({
    label: data.title,
    path: pathOf('objectives', id),
    text: data.period,
  }));
  return [{ label: undefined, entries }];
}

/** Guides by group, without the help pages of problems. */
export function guideEntries(handbook: Handbook): EntryGroup[] {
  return guideGroups(handbook).map(({ label, guides }) => ({
    label,
    entries: guides.map(({ id, data }) => ({
      label: data.title,
      path: pathOf('guides', id),
      text: data.description,
    })),
  }));
}

function purposeEntry(
  kind: 'processes' | 'forms' | 'meetings' | 'scorecards' | 'budgets',
  { id, data }: Thing<{ title: string; purpose: string }>,
): Entry {
  return { label: data.title, path: pathOf(kind, id), text: data.purpose };
}
