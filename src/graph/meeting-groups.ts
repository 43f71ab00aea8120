import { words } from '../i18n/words.ts';
import type { Meeting } from '../schema/meeting.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

/** Meetings of one sort: where a team talks, or where it learns. */
export interface MeetingGroup {
  id: Meeting['kind'];
  label: string;
  meetings: Thing<Meeting>[];
}

/** Meetings, then trainings; a sort nobody holds is left out. */
export function meetingGroups(handbook: Handbook): MeetingGroup[] {
  const byKind = Map.groupBy(handbook.meetings.values(), ({ data }) => data.kind);
  return (['meeting', 'training'] as const).flatMap((id) => {
    const meetings = byKind.get(id);
    return meetings ? [{ id, label: words(`calendar.kind.${id}`), meetings }] : [];
  });
}
