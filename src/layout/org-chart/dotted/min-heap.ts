/** A priority queue of numbered items: the least priority first, the earlier item among equals. */
export type MinHeap = {
  push: (item: number, priority: number) => void;
  pop: () => number | undefined;
};

/** A binary heap (Williams 1964). */
export function minHeap(): MinHeap {
  const items: { item: number; priority: number; order: number }[] = [];
  let pushed = 0;
  const before = (a: number, b: number): boolean => {
    const [x, y] = [items[a], items[b]];
    if (!x || !y) return false;
    return x.priority < y.priority || (x.priority === y.priority && x.order < y.order);
  };
  const swap = (a: number, b: number): void => {
    const [x, y] = [items[a], items[b]];
    if (x && y) [items[a], items[b]] = [y, x];
  };
  return {
    push(item, priority) {
      items.push({ item, priority, order: (pushed += 1) });
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      swap(0, items.length - 1);
      const top = items.pop();
      for (let at = 0; ; ) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2]) if (before(child, least)) least = child;
        if (least === at) break;
        swap(at, least);
        at = least;
      }
      return top?.item;
    },
  };
}
