import { describe, expect, test } from 'vitest';
import { aThing } from '../fixtures/a-handbook.ts';
import { aMeeting } from '../fixtures/builders.ts';
import { formatClock, weekTimetable } from './timetable.ts';

const meeting = (id: string, recurrence: string, at: string | undefined, minutes: number) =>
  aThing(
    id,
    aMeeting({ rhythm: { recurrence, minutes, suggested: true, ...(at === undefined ? {} : { at }) } }),
  );
const shape = (meetings: ReturnType<typeof meeting>[]) =>
  weekTimetable(meetings).days.map((blocks) =>
    blocks.map(({ from, rows, meetings: those }) => [from, rows, ...those.map(({ id }) => id)]),
  );

describe('weekTimetable', () => {
  test('reaches from the full hour before the first meeting to the one after the last', () => {
    const { slots } = weekTimetable([
      meeting('a', 'FREQ=WEEKLY;BYDAY=MO', '09:40', 10),
      meeting('b', 'FREQ=WEEKLY;BYDAY=FR', '10:30', 45),
    ]);
    expect(slots.map(formatClock)).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']);
  });

  test('leaves out what falls on other weekdays every time', () => {
    expect(weekTimetable([meeting('a', 'FREQ=DAILY;INTERVAL=2', '09:00', 60)]).slots).toEqual([]);
    expect(weekTimetable([meeting('a', 'FREQ=DAILY;INTERVAL=14', '09:00', 60)]).slots).toHaveLength(2);
  });

  test('puts a daily meeting on all seven days', () => {
    expect(shape([meeting('a', 'FREQ=DAILY', '09:00', 60)])).toEqual(
      Array.from({ length: 7 }, () => [[0, 2, 'a']]),
    );
  });

  test('keeps meetings one after the other in cells of their own', () => {
    const [monday] = shape([
      meeting('a', 'FREQ=WEEKLY;BYDAY=MO', '09:00', 30),
      meeting('b', 'FREQ=WEEKLY;BYDAY=MO', '09:30', 60),
    ]);
    expect(monday).toEqual([
      [0, 1, 'a'],
      [1, 2, 'b'],
    ]);
  });

  test('joins meetings whose half hours overlap, in the order in which they begin', () => {
    const [monday] = shape([
      meeting('b', 'FREQ=WEEKLY;BYDAY=MO', '09:40', 60),
      meeting('a', 'FREQ=WEEKLY;BYDAY=MO', '09:00', 40),
    ]);
    expect(monday).toEqual([[0, 4, 'a', 'b']]);
  });

  test('leaves out what comes by the month, or at no set time', () => {
    const meetings = [
      meeting('a', 'FREQ=MONTHLY;BYDAY=1MO', '09:00', 30),
      meeting('b', 'FREQ=WEEKLY;BYDAY=MO', undefined, 30),
    ];
    expect(weekTimetable(meetings).slots).toEqual([]);
  });

  test('ends the day at midnight', () => {
    expect(shape([meeting('a', 'FREQ=WEEKLY;BYDAY=MO', '23:30', 120)])[0]).toEqual([[1, 1, 'a']]);
  });
});
