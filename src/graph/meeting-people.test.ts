import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aMeeting, aModel } from '../fixtures/builders.ts';
import { meetingInUse, partIn } from './meeting-people.ts';

const suggested = true as const;
const handbook = aHandbook({
  models: {
    'small-team': aModel({
      positions: [
        {
          id: 'owner',
          role: 'owner',
          covers: [
            { role: 'manager', suggested },
            { role: 'buyer', suggested },
          ],
          suggested,
        },
        { id: 'clerk', role: 'clerk', covers: [{ role: 'analyst', duties: ['look'], suggested }], suggested },
      ],
    }),
  },
});
const meeting = aMeeting({ host: 'manager', attendees: ['clerk', 'analyst', 'buyer'] });

describe('partIn', () => {
  test('is what the meeting says of a role, also of one without position', () => {
    expect(partIn(handbook, meeting, 'clerk')).toEqual({ hosts: false, insteadOf: [] });
    expect(partIn(handbook, meeting, 'manager')).toEqual({ hosts: true, insteadOf: [] });
    expect(partIn(handbook, meeting, 'packer')).toBeUndefined();
  });

  test('is that of everyone whose work the role does', () => {
    expect(partIn(handbook, meeting, 'owner')).toEqual({ hosts: true, insteadOf: ['manager', 'buyer'] });
  });

  test('says nothing of standing in where the meeting names the role itself', () => {
    const named = aMeeting({ host: 'clerk', attendees: ['owner', 'buyer'] });
    expect(partIn(handbook, named, 'owner')).toEqual({ hosts: false, insteadOf: [] });
  });

  test('leaves a role to itself whose duties are shared out', () => {
    const analysts = aMeeting({ host: 'manager', attendees: ['analyst'] });
    expect(partIn(handbook, analysts, 'clerk')).toBeUndefined();
  });
});

describe('meetingInUse', () => {
  test('names who comes in the active model, the host not once more', () => {
    expect(meetingInUse(handbook, meeting)).toEqual({
      ...meeting,
      host: 'owner',
      attendees: ['clerk', 'analyst'],
    });
  });

  test('names each who attends once', () => {
    const many = aMeeting({ host: 'clerk', attendees: ['clerk', 'buyer', 'manager', 'owner'] });
    expect(meetingInUse(handbook, many)).toEqual({ ...many, attendees: ['clerk', 'owner'] });
  });
});
