import { mkdir, open, readFile, rm } from 'node:fs/promises';
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
    const pid = Number(await readFile(file, 'utf8').catch(() => ''));
    if (pid !== 0 && !isAlive(pid)) await rm(file, { force: true });
    else {
      if (!told && pid !== 0) waiting.say(pid);
      told ||= pid !== 0;
      await setTimeout(waiting.everyMs);
    }
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // somebody else's
  }
}
