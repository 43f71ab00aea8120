/** A binary min-heap of integers by cost; equal costs come out in the order they went in. */
export class Heap {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];
  readonly #turns: number[] = [];
  #size = 0;
  #pushed = 0;

  /** Empty it, and keep its memory. */
  clear(): void {
    this.#size = 0;
    this.#pushed = 0;
  }

  push(item: number, cost: number): void {
    const costs = this.#costs;
    let at = this.#size;
    this.#size += 1;
    // Of equal cost the one inside came first, so the new one stays below.
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (cost >= (costs[parent] ?? 0)) break;
      this.#copy(parent, at);
      at = parent;
    }
    this.#put(at, item, cost, this.#pushed);
    this.#pushed += 1;
  }

  /** Remove and return the cheapest item; `undefined` when empty. */
  pop(): number | undefined {
    if (this.#size === 0) return undefined;
    this.#size -= 1;
    const size = this.#size;
    const first = this.#items[0];
    const cost = this.#costs[size] ?? 0;
    const turn = this.#turns[size] ?? 0;
    const item = this.#items[size] ?? 0;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (
        child + 1 < size &&
        this.#comesBefore(this.#costs[child + 1] ?? 0, this.#turns[child + 1] ?? 0, child)
      )
        child += 1;
      if (this.#comesBefore(cost, turn, child)) break;
      this.#copy(child, at);
      at = child;
    }
    this.#put(at, item, cost, turn);
    return first;
  }

  #comesBefore(cost: number, turn: number, other: number): boolean {
    const otherCost = this.#costs[other] ?? 0;
    return cost < otherCost || (cost === otherCost && turn < (this.#turns[other] ?? 0));
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
