import type { Handbook } from '../../graph/handbook.ts';
import { meetingClashes } from '../../graph/meeting-clashes.ts';
import { meetingsInUse } from '../../graph/meeting-people.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { Thing } from '../../source/thing.ts';
import { changeOf, type Change } from './change.ts';
import { sameMeaning } from './meaning.ts';
import { firstNames, plain, subject } from './phrase.ts';
import { refTo, type Scene } from './scene.ts';

/** People of two meetings that are named; more are counted. */
const mostNamed = 4;

/** Meetings that did not overlap before, with people who cannot be in both. */
export function clashChanges(scene: Scene): Change[] {
  const { before, after } = scene;
  const known = new Set(meetingClashes(meetingsInUse(before)).map(({ meetings }) => pairOf(meetings)));
  return meetingClashes(meetingsInUse(after)).flatMap(({ meetings, roles }) => {
    if (known.has(pairOf(meetings)) || meetings.some(({ id }) => isUnread(before, id))) return [];
    const [one, other] = meetings;
    const [about, beside] =
      claimsMore(before, one) || !claimsMore(before, other) ? [one, other] : [other, one];
    const names = roles.map((id) => plain(scene.title('roles', id)));
    const [ref, to] = [refTo('meetings', about), refTo('meetings', beside)];
    const text = `${subject(ref)}和${subject(to)}撞了时间，${firstNames(names, mostNamed, '个岗位')}两边都要到`;
    const concerns = [to, ...roles.map((id) => scene.ref('roles', id))];
    return [changeOf(ref, { kind: 'meeting-clash', text, concerns, wrong: true })];
  });
}

function pairOf(meetings: readonly Thing<Meeting>[]): string {
  return meetings
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/** Whether a state has a meeting and cannot say what it is. */
function isUnread({ knownIds, meetings }: Handbook, id: string): boolean {
  return knownIds.meetings?.has(id) === true && !meetings.has(id);
}

/** Whether a meeting claims other time, or that of others, than it did. */
function claimsMore({ meetings }: Handbook, { id, data }: Thing<Meeting>): boolean {
  const was = meetings.get(id);
  return was === undefined || !sameMeaning(claimsOf(was.data), claimsOf(data));
}

function claimsOf({ rhythm, host, attendees }: Meeting): unknown {
  return [rhythm, host, attendees];
}
