import type { Meeting } from '../schema/meeting.ts';
import type { Model } from '../schema/model.ts';
import type { RoleId } from '../schema/reference.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';
import { actingRole } from './stand-in.ts';
import { activeModel } from './team.ts';

/** What a role does in a meeting. */
export interface MeetingPart {
  hosts: boolean;
  /** In whose place the active model has it there; none when the meeting names the role itself. */
  insteadOf: RoleId[];
}

/** Whether a role hosts or attends a meeting as it is written. */
export function isIn({ host, attendees }: Meeting, roleId: string): boolean {
  return host === roleId || attendees.some((id) => id === roleId);
}

/** What a role does in a meeting: as it is written, or for another whose work it does in the active model. */
export function partIn(handbook: Handbook, meeting: Meeting, roleId: string): MeetingPart | undefined {
  const { host, attendees } = meeting;
  const model = activeModel(handbook);
  const covered = new Set(
    [host, ...attendees].filter((id) => id !== roleId && actingRole(model, id) === roleId),
  );
  const isNamed = isIn(meeting, roleId);
  if (!isNamed && covered.size === 0) return undefined;
  return { hosts: host === roleId || covered.has(host), insteadOf: isNamed ? [] : [...covered] };
}

/** All meetings with those who come to them in the active model; as they are written where that cannot be read. */
export function meetingsInUse({ meetings, models, settings }: Handbook): Thing<Meeting>[] {
  const model = models.get(settings.data.model);
  const all = [...meetings.values()];
  return model ? all.map((meeting) => ({ ...meeting, data: meetingIn(model, meeting.data) })) : all;
}

/** A meeting with those who come to it in the active model, each once. */
export function meetingInUse(handbook: Handbook, meeting: Meeting): Meeting {
  return meetingIn(activeModel(handbook), meeting);
}

function meetingIn(model: Thing<Model>, meeting: Meeting): Meeting {
  const host = actingRole(model, meeting.host);
  const attendees = meeting.attendees
    .map((id) => ({ id, acting: actingRole(model, id) }))
    .filter(({ id, acting }) => acting === id || acting !== host)
    .map(({ acting }) => acting);
  return { ...meeting, host, attendees: [...new Set(attendees)] };
}
