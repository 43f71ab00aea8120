/** A binary min-heap of integers by cost; equal costs come out in the order they went in. */
export class Heap {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];
  readonly #turns: number[] = [];
  #pushed = 0;

  get size(): number {
    return this.#items.length;
  }

  push(item: number, cost: number): void {
    let at = this.#items.length;
    this.#set(at, item, cost, this.#pushed);
    this.#pushed += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#less(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Remove and return the cheapest item; `undefined` when empty. */
  pop(): number | undefined {
    const first = this.#items[0];
    const last = this.#items.length - 1;
    if (last < 0) return undefined;
    this.#swap(0, last);
    this.#items.pop();
    this.#costs.pop();
    this.#turns.pop();
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < last && this.#less(child, least)) least = child;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #less(a: number, b: number): boolean {
    const difference = (this.#costs[a] ?? 0) - (this.#costs[b] ?? 0);
    return difference < 0 || (difference === 0 && (this.#turns[a] ?? 0) < (this.#turns[b] ?? 0));
  }

  #set(at: number, item: number, cost: number, turn: number): void {
    this.#items[at] = item;
    this.#costs[at] = cost;
    this.#turns[at] = turn;
  }

  #swap(a: number, b: number): void {
    const [item, cost, turn] = [this.#items[a] ?? 0, this.#costs[a] ?? 0, this.#turns[a] ?? 0];
    this.#set(a, this.#items[b] ?? 0, this.#costs[b] ?? 0, this.#turns[b] ?? 0);
    this.#set(b, item, cost, turn);
  }
}
