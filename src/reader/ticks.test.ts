import { expect, test } from 'vitest';
import { noShelf } from '../fixtures/a-shelf.ts';
import { keptIn } from './kept-in.ts';
import { isDone, isTicked, readTicks, withTick, writeTicks } from './ticks.ts';

const saturday = new Date(2026, 10, 21, 10);
const sunday = new Date(2026, 10, 22, 10);
const monday = new Date(2026, 10, 23, 10);

test('a daily tick is gone the next day, a weekly one the next Monday', () => {
  const daily = withTick({}, { duty: 'count', rhythm: 'daily', done: true, now: saturday });
  expect(isDone(daily, { duty: 'count', rhythm: 'daily' }, saturday)).toBe(true);
  expect(isDone(daily, { duty: 'count', rhythm: 'daily' }, sunday)).toBe(false);
  const weekly = withTick({}, { duty: 'report', rhythm: 'weekly', done: true, now: saturday });
  expect(isDone(weekly, { duty: 'report', rhythm: 'weekly' }, sunday)).toBe(true);
  expect(isDone(weekly, { duty: 'report', rhythm: 'weekly' }, monday)).toBe(false);
});

test('a tick can be taken back and leaves the others', () => {
  const both = withTick(withTick({}, { duty: 'a', rhythm: 'daily', done: true, now: sunday }), {
    duty: 'b',
    rhythm: 'daily',
    done: true,
    now: sunday,
  });
  const one = withTick(both, { duty: 'a', rhythm: 'daily', done: false, now: sunday });
  expect(isDone(one, { duty: 'a', rhythm: 'daily' }, sunday)).toBe(false);
  expect(isDone(one, { duty: 'b', rhythm: 'daily' }, sunday)).toBe(true);
});

test('a duty whose rhythm the handbook changed is not done any more', () => {
  const ticks = withTick({}, { duty: 'count', rhythm: 'daily', done: true, now: sunday });
  expect(isDone(ticks, { duty: 'count', rhythm: 'weekly' }, sunday)).toBe(false);
});

test('what is done when something happens has no tick', () => {
  expect(isTicked('event')).toBe(false);
  expect(isTicked('daily')).toBe(true);
});

test('ticks are kept by role', () => {
  const kept = keptIn(noShelf, '/');
  writeTicks(kept, 'buyer', { count: '2026-11-22' });
  expect(readTicks(kept, 'buyer').ticks).toEqual({ count: '2026-11-22' });
  expect(readTicks(kept, 'clerk')).toEqual({ ticks: {}, isDamaged: false });
});

test.each([{ v: 2, done: {} }, { v: 1, done: { a: 1 } }, { v: 1, done: [] }, [], 'x'])(
  'starts anew from %j and says that something was there',
  (value) => {
    const kept = keptIn(noShelf, '/');
    kept.write('ticks:buyer', value, () => undefined);
    expect(readTicks(kept, 'buyer')).toEqual({ ticks: {}, isDamaged: true });
  },
);

test('duties called like parts of every object are not done by themselves', () => {
  expect(isDone({}, { duty: 'constructor', rhythm: 'daily' }, sunday)).toBe(false);
});
