import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { scorecardsOf } from '../graph/scorecards-of.ts';
import { activeModel, titleOfPosition } from '../graph/team.ts';
import { milestones, type Duty, type Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import type { PageLink } from '../graph/page-link.ts';
import { formsOf, meetingsOf, processesOf, standingsInUse } from '../graph/role-work.ts';
import { linkById, positionLink } from '../graph/page-link.ts';
import { itemKey } from './item-key.ts';
import { termsOf } from './terms-of.ts';

type Milestone = (typeof milestones)[number];
type PlannedRhythm = 'daily' | 'weekly' | 'monthly';
type OwnItem = Role['onboarding'][number];

/** One thing a newcomer does: written for the role, or derived from what its sheet says. */
export type PlanItem = { key: string } & (
  | { kind: 'own'; item: OwnItem }
  | { kind: 'sheet' | 'boss' | 'form' | 'learn-process' | 'run-process' | 'scorecard'; link: PageLink }
  | { kind: 'colleague'; link: PageLink; gives: string | undefined; gets: string | undefined }
  | { kind: 'steps'; link: PageLink; steps: readonly string[] }
  | { kind: 'meeting'; link: PageLink; meeting: string }
  | { kind: 'metrics' | 'terms'; links: readonly PageLink[] }
  | { kind: 'duties'; rhythm: PlannedRhythm; count: number; path: string }
  | { kind: 'quiz' | 'talk'; link: PageLink | undefined }
);

/** The first ninety days of a role, milestone by milestone; one without items is left out. */
export function planOf(handbook: Handbook, role: Thing<Role>): { milestone: Milestone; items: PlanItem[] }[] {
  const derived = derivedItems(handbook, role);
  return milestones
    .map((milestone) => ({
      milestone,
      items: [...role.data.onboarding.filter(({ by }) => by === milestone).map(asOwn), ...derived[milestone]],
    }))
    .filter(({ items }) => items.length > 0);
}

function derivedItems(handbook: Handbook, role: Thing<Role>): Record<Milestone, PlanItem[]> {
  const { duties, metrics = [] } = role.data;
  const sheet: PageLink = { label: role.data.title, path: pathOf('roles', role.id) };
  const bosses = bossLinks(handbook, role);
  const forms = formItems(handbook, role);
  const colleagues = colleagueItems(handbook, role);
  const processes = processItems(handbook, role);
  const meetings = meetingItems(handbook, role);
  const terms = termsOf(handbook, role);
  const boss = bosses[0];
  return {
    'day-1': [
      { key: 'sheet', kind: 'sheet', link: sheet },
      ...bosses.map((link): PlanItem => ({ key: `boss:${link.path}`, kind: 'boss', link })),
      ...forms.slice(0, 2),
    ],
    'week-1': [
      ...colleagues.slice(0, 4),
      ...meetings.slice(0, 3),
      ...processes.slice(0, 2),
      ...forms.slice(2, 5),
      ...(terms.length > 0 ? [{ key: 'terms', kind: 'terms' as const, links: terms }] : []),
      ...alone(duties, 'daily', sheet),
    ],
    'day-30': [
      ...colleagues.slice(4),
      ...meetings.slice(3),
      ...processes.slice(2),
      ...metricItems(handbook, metrics),
      ...forms.slice(5),
      ...alone(duties, 'weekly', sheet),
      { key: 'quiz', kind: 'quiz', link: undefined },
    ],
    'day-60': [...alone(duties, 'monthly', sheet), ...scorecardItems(handbook, role)],
    'day-90': [...ownedProcesses(handbook, role), { key: 'talk', kind: 'talk', link: boss }],
  };
}

function meetingItems(handbook: Handbook, role: Thing<Role>): PlanItem[] {
  return meetingsOf(handbook, role).map(({ meeting: { id } }) => ({
    key: `meeting:${id}`,
    kind: 'meeting',
    link: linkById(handbook, 'meetings', id),
    meeting: id,
  }));
}

/** All metrics as one item; none where the role has none. */
function metricItems(handbook: Handbook, metrics: readonly string[]): PlanItem[] {
  if (metrics.length === 0) return [];
  return [{ key: 'metrics', kind: 'metrics', links: metrics.map((id) => linkById(handbook, 'metrics', id)) }];
}

function asOwn(item: OwnItem): PlanItem {
  return { key: itemKey(item.by, item.what), kind: 'own', item };
}

function bossLinks(handbook: Handbook, role: Thing<Role>): PageLink[] {
  const model = activeModel(handbook);
  const links = standingsInUse(handbook, role).flatMap(({ position, holds, boss }) => {
    if (!holds) return [positionLink(handbook, model.id, position)];
    return boss ? [positionLink(handbook, model.id, boss)] : [];
  });
  const own = titlesHeld(handbook, role);
  return [...new Map(links.map((link) => [link.path, link])).values()].filter(({ label }) => !own.has(label));
}

/** What positions are called that the role itself holds: nobody is to meet themselves. */
function titlesHeld(handbook: Handbook, role: Thing<Role>): ReadonlySet<string> {
  return new Set(
    standingsInUse(handbook, role)
      .filter(({ holds }) => holds)
      .map(({ position }) => titleOfPosition(handbook, position)),
  );
}

function formItems(handbook: Handbook, role: Thing<Role>): PlanItem[] {
  const inDuties = role.data.duties.flatMap(({ forms = [] }) => forms);
  const filled = formsOf(handbook, role).flatMap(({ form, fills }) => (fills ? [form.id] : []));
  return [...new Set<string>([...inDuties, ...filled])].map((id) => ({
    key: `form:${id}`,
    kind: 'form',
    link: linkById(handbook, 'forms', id),
  }));
}

function colleagueItems(handbook: Handbook, role: Thing<Role>): PlanItem[] {
  return role.data.worksWith.flatMap(({ role: id, gives, gets }, row, rows): PlanItem[] => {
    if (id === undefined) return [];
    // A colleague may be listed once for each thing that passes between the two; each is ticked off by itself.
    const before = rows.slice(0, row).filter((other) => other.role === id).length;
    const key = before === 0 ? `colleague:${id}` : `colleague:${id}:${before + 1}`;
    return [{ key, kind: 'colleague', link: linkById(handbook, 'roles', id), gives, gets }];
  });
}

function processItems(handbook: Handbook, role: Thing<Role>): PlanItem[] {
  return processesOf(handbook, role).map(({ process, steps }): PlanItem => {
    const link = linkById(handbook, 'processes', process.id);
    const key = `process:${process.id}`;
    return steps.length > 0
      ? { key, kind: 'steps', link, steps: steps.map(({ title }) => title) }
      : { key, kind: 'learn-process', link };
  });
}

function ownedProcesses(handbook: Handbook, role: Thing<Role>): PlanItem[] {
  return processesOf(handbook, role)
    .filter(({ owns }) => owns)
    .map(({ process }) => ({
      key: `run:${process.id}`,
      kind: 'run-process',
      link: linkById(handbook, 'processes', process.id),
    }));
}

/** Scorecards to score oneself by: one that only says who assesses whom has no points to give. */
function scorecardItems(handbook: Handbook, role: Thing<Role>): PlanItem[] {
  return scorecardsOf(handbook, role.id)
    .filter(({ data }) => data.indicators !== undefined)
    .map(({ id }) => ({
      key: `scorecard:${id}`,
      kind: 'scorecard',
      link: linkById(handbook, 'scorecards', id),
    }));
}

function alone(duties: readonly Duty[], rhythm: PlannedRhythm, sheet: PageLink): PlanItem[] {
  const count = duties.filter(({ when }) => when === rhythm).length;
  const path = `${sheet.path}#duties-${rhythm}`;
  return count > 0 ? [{ key: `duties:${rhythm}`, kind: 'duties', rhythm, count, path }] : [];
}
