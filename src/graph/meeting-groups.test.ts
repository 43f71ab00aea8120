import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aMeeting } from '../fixtures/builders.ts';
import { meetingGroups } from './meeting-groups.ts';

test('meetings come before trainings, and a sort nobody holds is left out', () => {
  const drill = aMeeting({ kind: 'training' });
  const both = aHandbook({ meetings: { drill, weekly: aMeeting() } });
  expect(
    meetingGroups(both).map(({ id, meetings }) => [id, ...meetings.map((meeting) => meeting.id)]),
  ).toEqual([
    ['meeting', 'weekly'],
    ['training', 'drill'],
  ]);
  expect(meetingGroups(aHandbook({ meetings: { drill } })).map(({ id }) => id)).toEqual(['training']);
});
