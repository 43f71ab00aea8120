import { formGroups } from '../graph/form-groups.ts';
import { modelsInOrder } from '../graph/growth.ts';
import { find, type Handbook } from '../graph/handbook.ts';
import { guideGroups } from '../graph/guide-groups.ts';
import { meetingGroups } from '../graph/meeting-groups.ts';
import { overviewPages, pathOf } from '../graph/paths.ts';
import { processGroups } from '../graph/process-groups.ts';
import { roleGroups } from '../graph/role-groups.ts';
import { scorecardsOf } from '../graph/scorecards-of.ts';
import { formsOf, meetingsOf, processesOf } from '../graph/role-work.ts';
import type { PageKind } from '../schema/kinds.ts';
import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';

/** What is to be printed: everything, what one department needs, or what one role needs. */
export type Selection = { kind: 'all' } | { kind: 'departments' | 'roles'; id: string };

/** Pages of one kind, under a heading of their own. */
export interface Chapter {
  title: string;
  /** Paths below the site's base, in reading order. */
  pages: string[];
}

/** The pages to print, chapter by chapter; chapters without pages are left out. */
export function choosePages(handbook: Handbook, selection: Selection): Chapter[] {
  const chapters =
    selection.kind === 'all'
      ? wholeHandbook(handbook)
      : selection.kind === 'departments'
        ? ofDepartment(handbook, selection.id)
        : ofRoles(handbook, [find(handbook, 'roles', selection.id)]);
  return chapters.filter(({ pages }) => pages.length > 0);
}

function wholeHandbook(handbook: Handbook): Chapter[] {
  const chapter = (kind: Exclude<PageKind, 'guides'>, things: Iterable<{ id: string }>): Chapter => ({
    title: overviewPages[`/${kind}/`],
    pages: Array.from(things, ({ id }) => pathOf(kind, id)),
  });
  const all = (kind: 'departments' | 'scorecards' | 'objectives' | 'budgets'): Chapter =>
    chapter(kind, handbook[kind].values());
  const guides = guideGroups(handbook).filter(({ id }) => id !== 'contribute');
  return [
    {
      title: overviewPages['/guides/'],
      pages: guides.flatMap((group) => group.guides.map(({ id }) => pathOf('guides', id))),
    },
    chapter('models', modelsInOrder(handbook)),
    all('departments'),
    chapter(
      'roles',
      roleGroups(handbook).flatMap(({ roles }) => roles),
    ),
    chapter(
      'processes',
      processGroups(handbook).flatMap(({ items }) => items),
    ),
    chapter(
      'forms',
      formGroups(handbook).flatMap(({ forms }) => forms),
    ),
    chapter(
      'meetings',
      meetingGroups(handbook).flatMap(({ meetings }) => meetings),
    ),
    { title: overviewPages['/metrics/'], pages: ['/metrics/'] },
    all('scorecards'),
    all('objectives'),
    all('budgets'),
    { title: overviewPages['/glossary/'], pages: ['/glossary/'] },
    { title: overviewPages['/sources/'], pages: ['/sources/'] },
  ];
}

function ofDepartment(handbook: Handbook, id: string): Chapter[] {
  const roles = roleGroups(handbook)
    .filter(({ department }) => department.id === id)
    .flatMap((group) => group.roles);
  return [
    { title: overviewPages['/departments/'], pages: [pathOf('departments', id)] },
    ...ofRoles(handbook, roles),
  ];
}

/** What roles do and work by, each page once. */
function ofRoles(handbook: Handbook, roles: readonly Thing<Role>[]): Chapter[] {
  const each = (pathsOf: (role: Thing<Role>) => string[]): string[] => [...new Set(roles.flatMap(pathsOf))];
  return [
    { title: overviewPages['/roles/'], pages: roles.map(({ id }) => pathOf('roles', id)) },
    {
      title: overviewPages['/processes/'],
      pages: each((role) =>
        processesOf(handbook, role).map(({ process }) => pathOf('processes', process.id)),
      ),
    },
    {
      title: overviewPages['/forms/'],
      pages: each((role) => formsOf(handbook, role).map(({ form }) => pathOf('forms', form.id))),
    },
    {
      title: overviewPages['/meetings/'],
      pages: each((role) => meetingsOf(handbook, role).map(({ meeting: { id } }) => pathOf('meetings', id))),
    },
    {
      title: overviewPages['/scorecards/'],
      pages: each((role) => scorecardsOf(handbook, role.id).map(({ id }) => pathOf('scorecards', id))),
    },
  ];
}
