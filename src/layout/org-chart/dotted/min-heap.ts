/** A priority queue of numbered items: the least priority first. */
export type MinHeap = {
  push: (item: number, priority: number) => void;
  pop: () => number | undefined;
};

/** A binary heap (Williams 1964), in two plain arrays. The same pushes give the same pops. */
export function minHeap(): MinHeap {
  const items: number[] = [];
  const priorities: number[] = [];
  const priorityAt = (index: number) => priorities[index] ?? Infinity;
  const put = (index: number, item: number, priority: number): void => {
    items[index] = item;
    priorities[index] = priority;
  };
  return {
    push(item, priority) {
      let at = items.length;
      for (let parent = (at - 1) >> 1; at > 0 && priority < priorityAt(parent); parent = (at - 1) >> 1) {
        put(at, items[parent] ?? 0, priorityAt(parent));
        at = parent;
      }
      put(at, item, priority);
    },
    pop() {
      const top = items[0];
      const item = items.pop();
      const priority = priorities.pop();
      if (item === undefined || priority === undefined || items.length === 0) return top;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (priorityAt(child + 1) < priorityAt(child)) child += 1;
        if (child >= items.length || priorityAt(child) >= priority) break;
        put(at, items[child] ?? 0, priorityAt(child));
        at = child;
      }
      put(at, item, priority);
      return top;
    },
  };
}
