import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aMeeting, aModel } from '../fixtures/builders.ts';
import { hoursAWeek, meetingLoad } from './meeting-load.ts';

const suggested = true as const;
const rhythm = (recurrence: string, minutes: number) => ({
  rhythm: { recurrence, minutes, suggested },
});
const hours = (recurrence: string, minutes: number) => hoursAWeek(aMeeting(rhythm(recurrence, minutes)));

describe('hoursAWeek', () => {
  test.each([
    ['FREQ=WEEKLY;BYDAY=MO', 60, 1],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 30, 2.5],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', 60, 0.5],
    ['FREQ=DAILY', 10, 7 / 6],
    ['FREQ=MONTHLY;BYDAY=2TU', 120, (2 * 48) / 208.714],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 90, (1.5 * 48) / 208.714],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 480, 8 / 208.714],
  ])('of %s, %i minutes, are %f', (recurrence, minutes, expected) => {
    expect(Math.abs(hours(recurrence, minutes) - expected)).toBeLessThan(0.01);
  });
});

describe('meetingLoad', () => {
  const positions = [{ id: 'm', role: 'manager', covers: [{ role: 'clerk', suggested }], suggested }];
  const handbook = aHandbook({
    models: { 'small-team': aModel({ positions }) },
    meetings: {
      weekly: aMeeting({ ...rhythm('FREQ=WEEKLY;BYDAY=MO', 60), host: 'manager', attendees: ['clerk'] }),
      class: aMeeting({
        ...rhythm('FREQ=WEEKLY;BYDAY=WE', 90),
        kind: 'training',
        host: 'clerk',
        attendees: ['clerk'],
      }),
    },
  });

  test('counts hosting and attending, meetings apart from trainings', () => {
    const load = meetingLoad(handbook, 'clerk');
    expect(load.meetings.map(({ id }) => id)).toEqual(['weekly', 'class']);
    expect(load.hoursInMeetings).toBeCloseTo(1, 2);
    expect(load.hoursInTrainings).toBeCloseTo(1.5, 2);
  });

  test('counts what a role attends for one whose work it does, each meeting once', () => {
    const load = meetingLoad(handbook, 'manager');
    expect(load.meetings.map(({ id }) => id)).toEqual(['weekly', 'class']);
    expect(load.hoursInMeetings).toBeCloseTo(1, 2);
    expect(load.hoursInTrainings).toBeCloseTo(1.5, 2);
  });

  test('is nothing for a role that is in none', () => {
    expect(meetingLoad(handbook, 'packer')).toEqual({
      meetings: [],
      hoursInMeetings: 0,
      hoursInTrainings: 0,
    });
  });
});
