/** Few enough to stay below any system's limit of open files. */
const filesAtOnce = 64;

/** Do something with each of many files, some at once; what comes of it, in their order. */
export async function inBatches<T, R>(files: readonly T[], action: (file: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < files.length; from += filesAtOnce)
    results.push(...(await Promise.all(files.slice(from, from + filesAtOnce).map(action))));
  return results;
}
