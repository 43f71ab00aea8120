import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const everyMs = 200;
const pageBytes = 4096;

/**
 * Watch how much memory a process holds together with those it has started; needs Linux's `/proc`.
 *
 * @param root Its number.
 * @returns what stops watching and gives the most that was held at one time, in bytes.
 */
export function watchMemory(root: number): () => Promise<number> {
  const stopped = new AbortController();
  const watched = (async () => {
    let peak = 0;
    while (!stopped.signal.aborted) {
      peak = Math.max(peak, await treeBytes(root));
      await setTimeout(everyMs);
    }
    return peak;
  })();
  return () => {
    stopped.abort();
    return watched;
  };
}

async function treeBytes(root: number): Promise<number> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(numbers.map(readProcess))).filter((one) => one !== undefined);
  const tree = new Set([root]);
  for (const parent of tree) for (const { pid, ppid } of all) if (ppid === parent) tree.add(pid);
  return all.reduce((sum, { pid, bytes }) => (tree.has(pid) ? sum + bytes : sum), 0);
}

/** Parent and resident memory of a process; nothing of one that has just ended. */
async function readProcess(name: string): Promise<{ pid: number; ppid: number; bytes: number } | undefined> {
  const read = (file: string): Promise<string> => readFile(`/proc/${name}/${file}`, 'utf8');
  const [stat, memory] = await Promise.all([read('stat'), read('statm')]).catch(() => []);
  if (stat === undefined || memory === undefined) return undefined;
  const ppid = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]; // its name, in brackets, may hold anything
  return { pid: Number(name), ppid: Number(ppid), bytes: Number(memory.split(' ')[1]) * pageBytes };
}
