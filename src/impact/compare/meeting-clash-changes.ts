import type { Handbook } from '../../graph/handbook.ts';
import { meetingClashes, type MeetingClash } from '../../graph/meeting-clashes.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { sameMeaning } from './meaning.ts';
import { firstNames, plain, subject } from './phrase.ts';
import { refTo, type Scene } from './scene.ts';

/** People of two meetings that are named; more are counted. */
const mostNamed = 4;

/** Meetings that a meeting did not overlap before, with people who cannot be in both. */
export function* clashChanges(scene: Scene, before: Thing<Meeting>, after: Thing<Meeting>): Generator<Told> {
  if (sameMeaning(claimsOf(before), claimsOf(after))) return;
  const known = new Set(clashesOf(scene.before, before).map(({ other }) => other.id));
  for (const { other, roles } of clashesOf(scene.after, after)) {
    const isToldThere = other.id < after.id && scene.before.meetings.get(other.id)?.data !== other.data;
    if (known.has(other.id) || isToldThere) continue;
    const names = roles.map((id) => plain(scene.title('roles', id)));
    yield {
      kind: 'meeting-clash',
      text: `${subject(refTo('meetings', after))}和${subject(refTo('meetings', other))}撞了时间，${firstNames(names, mostNamed, '个岗位')}两边都要到`,
      concerns: [refTo('meetings', other), ...roles.map((id) => scene.ref('roles', id))],
      wrong: true,
    };
  }
}

/** What a meeting claims: whose time, and when. */
function claimsOf({ data: { rhythm, host, attendees } }: Thing<Meeting>): unknown {
  return [rhythm, host, attendees];
}

function clashesOf(
  { meetings }: Handbook,
  { id }: Thing<Meeting>,
): { other: Thing<Meeting>; roles: MeetingClash['roles'] }[] {
  const meeting = meetings.get(id);
  if (!meeting) return [];
  const others = [...meetings.values()].filter((other) => other !== meeting);
  return others.flatMap((other) => meetingClashes([meeting, other]).map(({ roles }) => ({ other, roles })));
}
