/** A phone's network is narrow and so is its memory, and reading goes first. */
const atOnce = 4;

/** Do something with each item, a few at a time; what comes of it, in the order of the items. */
export async function fewAtATime<T, R>(items: readonly T[], action: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await action(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
