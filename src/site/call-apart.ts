import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import { processMemo } from './process-memo.ts';
import type { Call } from './thread.ts';

/** How long a thread without work is kept: starting another costs more than a drawing. */
const idleMs = 60_000;

/** What runs each call: as it is written, without a bundler. */
const caller = { filename: resolve('src/site/thread.ts'), name: 'makeCall' };

const pool = processMemo(
  'threads',
  () => new Tinypool({ ...caller, minThreads: 0, maxThreads: availableParallelism(), idleTimeout: idleMs }),
);

/**
 * Call a function of one of our modules in a thread of its own, for work that takes as long as several pages.
 *
 * @param file Path of the module from the project's root.
 * @param args Data only: no functions, no instances of classes.
 */
export async function callInThread<F extends (...args: never[]) => unknown>(
  file: string,
  name: string,
  args: Parameters<F>,
): Promise<Awaited<ReturnType<F>>> {
  const call: Call = { file, name, args };
  return (await pool.value().run(call)) as Awaited<ReturnType<F>>; // what the function named gave
}

/** Stop the threads, whatever they are at: who waits for one is told so. */
export async function stopThreads(): Promise<void> {
  await pool.value().destroy();
  pool.forget();
}

/** The same in a process, for work that needs much memory once: at its end all of it is given back. */
export async function callInProcess<F extends (...args: never[]) => unknown>(
  file: string,
  name: string,
  args: Parameters<F>,
): Promise<Awaited<ReturnType<F>>> {
  const call: Call = { file, name, args };
  const own = new Tinypool({ ...caller, runtime: 'child_process', maxThreads: 1 });
  try {
    return (await own.run(call)) as Awaited<ReturnType<F>>; // as above
  } finally {
    await own.destroy();
  }
}
