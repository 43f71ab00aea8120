import type { Handbook } from '../graph/handbook.ts';
import { pathOf, planPath } from '../graph/paths.ts';
import type { Role, Rhythm } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import { rhythmInWords } from '../graph/meeting-words.ts';
import type { PageLink } from '../graph/page-link.ts';
import { formsOf, meetingsOf, processesOf } from '../graph/role-work.ts';

/** What the home page shows to somebody who chose a role; fetched by the browser. */
export interface MyPage {
  title: string;
  /** Its sheet, its first ninety days and, if it has any meeting, its calendar. */
  sheet: string;
  onboarding: string;
  calendar: string | undefined;
  /** What changed for it, if the history has anything. */
  changes: string | undefined;
  duties: { id: string; what: string; when: Rhythm }[];
  meetings: (PageLink & { when: string })[];
  /** Paths of every page the role has to do with: a list of any such pages can mark them. */
  pages: string[];
}

/** The page of one role. */
export function myPage(handbook: Handbook, role: Thing<Role>, hasChanges: boolean): MyPage {
  const meetings = meetingsOf(handbook, role).map(({ meeting: { id, data } }) => ({
    label: data.title,
    path: pathOf('meetings', id),
    when: rhythmInWords(data),
  }));
  return {
    title: role.data.title,
    sheet: pathOf('roles', role.id),
    onboarding: planPath(role.id),
    calendar: meetings.length > 0 ? `/meetings/${role.id}.ics` : undefined,
    changes: hasChanges ? `/changes/roles/${role.id}/` : undefined,
    duties: role.data.duties.map(({ id, what, when }) => ({ id, what, when })),
    meetings,
    pages: [
      pathOf('roles', role.id),
      pathOf('departments', role.data.department),
      ...processesOf(handbook, role).map(({ process }) => pathOf('processes', process.id)),
      ...formsOf(handbook, role).map(({ form }) => pathOf('forms', form.id)),
      ...meetings.map(({ path }) => path),
      ...(role.data.metrics ?? []).map((id) => pathOf('metrics', id)),
    ],
  };
}
