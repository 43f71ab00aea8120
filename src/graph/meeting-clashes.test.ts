import { describe, expect, test } from 'vitest';
import { aThing } from '../fixtures/a-handbook.ts';
import { aMeeting } from '../fixtures/builders.ts';
import { meetingClashes } from './meeting-clashes.ts';

/** A meeting of an hour, hosted by a role of its own id; without `at` it has no time. */
const meeting = (
  id: string,
  recurrence: string,
  { at, attendees = ['clerk'], minutes = 60 }: { at?: string; attendees?: string[]; minutes?: number },
) => {
  const rhythm = { recurrence, minutes, suggested: true as const, ...(at === undefined ? {} : { at }) };
  return aThing(id, aMeeting({ host: id, attendees, rhythm }));
};
const clashes = (...meetings: ReturnType<typeof meeting>[]) =>
  meetingClashes(meetings).map(({ meetings: pair, roles, days }) => [
    ...pair.map(({ id }) => id),
    roles,
    days,
  ]);

describe('meetingClashes', () => {
  const friday = meeting('friday', 'FREQ=WEEKLY;BYDAY=FR', { at: '15:30' });

  test('finds two meetings that overlap, with the days of a year and those in both', () => {
    const lastFriday = meeting('last', 'FREQ=MONTHLY;BYDAY=-1FR', {
      at: '15:00',
      attendees: ['clerk', 'friday', 'buyer'],
    });
    expect(clashes(friday, lastFriday)).toEqual([['friday', 'last', ['friday', 'clerk'], 12]]);
  });

  test('goes on counting past midnight, either way round', () => {
    const late = meeting('late', 'FREQ=WEEKLY;BYDAY=FR', { at: '23:30', minutes: 120 });
    const early = meeting('early', 'FREQ=DAILY', { at: '00:30' });
    expect(clashes(late, early)).toEqual([['late', 'early', ['clerk'], 52]]);
    expect(clashes(early, late)).toEqual([['early', 'late', ['clerk'], 52]]);
    expect(clashes(late, meeting('friday-early', 'FREQ=WEEKLY;BYDAY=FR', { at: '00:30' }))).toEqual([]);
    expect(clashes(late, meeting('after', 'FREQ=DAILY', { at: '01:30' }))).toEqual([]);
  });

  test('lets one begin when the other ends', () => {
    expect(clashes(friday, meeting('later', 'FREQ=WEEKLY;BYDAY=FR', { at: '16:30' }))).toEqual([]);
  });

  test('minds neither other days, nor other people, nor meetings without a time', () => {
    const others = [
      meeting('monday', 'FREQ=WEEKLY;BYDAY=MO', { at: '15:30' }),
      meeting('strangers', 'FREQ=WEEKLY;BYDAY=FR', { at: '15:30', attendees: ['buyer'] }),
      meeting('whenever', 'FREQ=WEEKLY;BYDAY=FR', {}),
    ];
    for (const other of others) expect(clashes(friday, other)).toEqual([]);
  });
});
