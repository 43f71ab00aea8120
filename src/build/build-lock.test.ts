import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { writeHandbook } from '../fixtures/write-handbook.ts';
import { withLock } from './build-lock.ts';

vi.mock(import('node:fs/promises'), { spy: true });

const quiet = { say: () => undefined, everyMs: 5 };

test('lets a second build begin when the first has ended, and says so once', async () => {
  const file = join(writeHandbook({}), 'cache', 'lock');
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await setTimeout(50);
    events.push(`${name} ends`);
  };
  const say = (pid: number): void => void events.push(`waits for ${pid === process.pid ? 'us' : pid}`);
  await Promise.all([
    withLock(file, { ...quiet, say }, work('one')),
    withLock(file, { ...quiet, say }, work('two')),
  ]);
  expect(events.filter((event) => event.startsWith('waits'))).toEqual(['waits for us']);
  expect(events.filter((event) => !event.startsWith('waits')).map((event) => event.split(' ')[1])).toEqual([
    'begins',
    'ends',
    'begins',
    'ends',
  ]);
  expect(existsSync(file)).toBe(false);
});

test('takes over what a process that is no more has left', async () => {
  const file = join(writeHandbook({ lock: '' }), 'lock');
  writeFileSync(file, '999999999');
  expect(await withLock(file, quiet, () => Promise.resolve('done'))).toBe('done');
});

test('takes over what a process with our number left before it was ended', async () => {
  const file = join(writeHandbook({ lock: `${process.pid}` }), 'lock');
  expect(await withLock(file, quiet, () => Promise.resolve('done'))).toBe('done');
});

test('gives back no lock but its own', async () => {
  const file = join(writeHandbook({}), 'lock');
  await withLock(file, quiet, () => Promise.resolve(writeFileSync(file, '1')));
  expect(existsSync(file)).toBe(true);
});

test.each(['', 'no number'])('takes over a lock that says %j', async (text) => {
  const file = join(writeHandbook({ lock: text }), 'lock');
  expect(await withLock(file, quiet, () => Promise.resolve('done'))).toBe('done');
});

test('lets no two take over one lock that was left', async () => {
  const file = join(writeHandbook({ lock: '999999999' }), 'lock');
  let inside = 0;
  const most: number[] = [];
  const work = async () => {
    most.push((inside += 1));
    await setTimeout(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(file, quiet, work)));
  expect(Math.max(...most)).toBe(1);
  expect(readdirSync(dirname(file))).toEqual([]);
});

test('is free again when the work fails', async () => {
  const file = join(writeHandbook({}), 'lock');
  await expect(withLock(file, quiet, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('is held, and respected, on a disk that knows no second names', async () => {
  vi.mocked(disk.link).mockRejectedValue(Object.assign(new Error('no'), { code: 'EPERM' }));
  const file = join(writeHandbook({ lock: `${process.ppid}` }), 'lock');
  const waitedFor: number[] = [];
  const say = (pid: number): void => {
    waitedFor.push(pid);
    rmSync(file);
  };
  const isHeld = await withLock(file, { ...quiet, say }, () => Promise.resolve(existsSync(file)));
  vi.mocked(disk.link).mockReset();
  expect(waitedFor).toEqual([process.ppid]);
  expect(isHeld).toBe(true);
  expect(existsSync(file)).toBe(false);
});
