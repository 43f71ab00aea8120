import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How a build waits for another. */
export interface Waiting {
  /** Told once, with the process that is waited for. */
  say: (pid: number) => void;
  everyMs: number;
}

/** Locks that this process holds or is about to take: a file with its number that is not among them was left by another. */
const ours = new Set<string>();

/**
 * Do something that no two processes may do in one folder at once; a second one waits for the first.
 *
 * The lock is a file with the number of the process; that of a process that is no more is taken over, also when
 * its number is ours now: a container numbers its processes alike at each start.
 */
export async function withLock<T>(file: string, waiting: Waiting, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  const path = resolve(file);
  let told = false;
  const wait = async (pid: number): Promise<void> => {
    if (!told) waiting.say(pid);
    told = true;
    await setTimeout(waiting.everyMs);
  };
  while (ours.has(path)) await wait(process.pid);
  ours.add(path);
  const text = `${process.pid} ${randomUUID()}`;
  try {
    while (!(await take(file, text))) {
      const held = await textOf(file);
      if (held === undefined) continue; // just given back
      const pid = Number.parseInt(held) || 0;
      if (pid === process.pid || !isAlive(pid)) await takeAway(file, held, waiting.everyMs);
      else await wait(pid);
    }
    return await work();
  } finally {
    if ((await textOf(file)) === text) await rm(file, { force: true });
    ours.delete(path);
  }
}

/**
 * Written beside and linked into place whole: nobody finds a lock without a number in it. Where the disk knows no
 * second names, written in place.
 */
async function take(file: string, text: string): Promise<boolean> {
  const own = `${file}.${randomUUID()}`;
  try {
    await writeFile(own, text);
    await link(own, file).catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      return writeFile(file, text, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

/**
 * Take away the lock of a process that is no more.
 *
 * Under a lock named after that one: who comes late finds another lock in its place, and leaves it alone.
 */
async function takeAway(file: string, held: string, everyMs: number): Promise<void> {
  const name = createHash('sha256').update(held).digest('hex').slice(0, 16);
  await withLock(`${file}.${name}`, { say: () => undefined, everyMs }, async () => {
    if ((await textOf(file)) === held) await rm(file, { force: true });
  });
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false; // to the system, 0 is ourselves
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM'; // somebody else's
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
