import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import { processMemo } from './process-memo.ts';
import type { Call } from './thread.ts';

/** How long a thread without work is kept: starting another costs more than a drawing. */
const idleMs = 60_000;

const pool = processMemo(
  'threads',
  () =>
    new Tinypool({
      filename: resolve('src/site/thread.ts'),
      name: 'makeCall',
      minThreads: 0,
      maxThreads: availableParallelism(),
      idleTimeout: idleMs,
    }),
);

/**
 * Call a function of one of our modules in a thread of its own, for work that takes as long as several pages.
 *
 * @param file Path of the module from the project's root; it runs as it is written, without a bundler.
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
