import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import type { Role, Rhythm } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import { rhythmInWords } from './meeting-words.ts';
import type { PageLink } from './page-frame.ts';
import { meetingsOf } from './role-sheet.ts';

/** What the home page shows to somebody who chose a role; fetched by the browser. */
export interface MyPage {
  title: string;
  /** Its sheet, its first ninety days and, if it has any meeting, its calendar. */
  sheet: string;
  onboarding: string;
  calendar: string | undefined;
  duties: { id: string; what: string; when: Rhythm }[];
  meetings: (PageLink & { when: string })[];
}

/** The page of one role. */
export function myPage(
  handbook: Handbook,
  role: Thing<Role>,
  words: Parameters<typeof rhythmInWords>[1],
): MyPage {
  const meetings = meetingsOf(handbook, role).map(({ meeting: { id, data } }) => ({
    label: data.title,
    path: pathOf('meetings', id),
    when: rhythmInWords(data, words),
  }));
  return {
    title: role.data.title,
    sheet: pathOf('roles', role.id),
    onboarding: pathOf('roles', role.id).replace('/roles/', '/onboarding/'),
    calendar: meetings.length > 0 ? `/meetings/${role.id}.ics` : undefined,
    duties: role.data.duties.map(({ id, what, when }) => ({ id, what, when })),
    meetings,
  };
}
