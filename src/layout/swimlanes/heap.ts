/** A binary min-heap of integers by cost; equal costs come out in the order they went in. */
export class Heap {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];
  readonly #turns: number[] = [];
  #pushed = 0;

  push(item: number, cost: number): void {
    const turn = this.#pushed;
    this.#pushed += 1;
    let at = this.#items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#comesBefore(cost, turn, parent)) break;
      this.#copy(parent, at);
      at = parent;
    }
    this.#put(at, item, cost, turn);
  }

  /** Remove and return the cheapest item; `undefined` when empty. */
  pop(): number | undefined {
    const first = this.#items[0];
    const item = this.#items.pop();
    const cost = this.#costs.pop();
    const turn = this.#turns.pop();
    const size = this.#items.length;
    if (size === 0 || item === undefined || cost === undefined || turn === undefined) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      const right = child + 1;
      if (right < size && this.#comesBefore(this.#costs[right] ?? 0, this.#turns[right] ?? 0, child))
        child = right;
      if (this.#comesBefore(cost, turn, child)) break;
      this.#copy(child, at);
      at = child;
    }
    this.#put(at, item, cost, turn);
    return first;
  }

  #comesBefore(cost: number, turn: number, other: number): boolean {
    const difference = cost - (this.#costs[other] ?? 0);
    return difference < 0 || (difference === 0 && turn < (this.#turns[other] ?? 0));
  }

  #copy(from: number, to: number): void {
    this.#put(to, this.#items[from] ?? 0, this.#costs[from] ?? 0, this.#turns[from] ?? 0);
  }

  #put(at: number, item: number, cost: number, turn: number): void {
    this.#items[at] = item;
    this.#costs[at] = cost;
    this.#turns[at] = turn;
  }
}
