import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How a build waits for another. */
export interface Waiting {
  /** Told once, with the process that is waited for. */
  say: (pid: number) => void;
  everyMs: number;
}

/**
 * Do something that no two processes may do in one folder at once; a second one waits for the first.
 *
 * The lock is a file with the number of the process; that of a process that is no more is taken over.
 */
export async function withLock<T>(file: string, waiting: Waiting, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  let told = false;
  while (!(await take(file))) {
    const pid = await holderOf(file);
    if (pid === undefined) continue; // just given back
    if (!isAlive(pid)) await takeAway(file, pid);
    else {
      if (!told) waiting.say(pid);
      told = true;
      await setTimeout(waiting.everyMs);
    }
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Written beside and linked into place whole: nobody finds a lock without a number in it. */
async function take(file: string): Promise<boolean> {
  const own = `${file}.${process.pid}-${(takes += 1)}`;
  try {
    await writeFile(own, String(process.pid));
    await link(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

let takes = 0;

/** The process that holds the lock; 0, which is none, if the file does not say. */
async function holderOf(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text) || 0;
}

/** Take the lock of a process that is no more away, unless another waiter was first and has taken it meanwhile. */
async function takeAway(file: string, pid: number): Promise<void> {
  const away = `${file}.stale-${process.pid}-${(takes += 1)}`;
  try {
    await rename(file, away);
    if ((await holderOf(away)) !== pid) await link(away, file);
  } catch {
    return; // taken away by another, or taken again
  } finally {
    await rm(away, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false; // to the system, 0 is ourselves
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // somebody else's
  }
}
