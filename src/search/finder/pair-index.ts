/**
 * Which passages have two neighbours side by side, or one unit alone.
 *
 * Units are numbered as they come, and a pair is one number: an index over tens of thousands of pairs is
 * built while the reader opens the dialog, and strings would take four times as long.
 */
export class PairIndex {
  readonly #ids = new Map<string, number>();
  readonly #found = new Map<number, number[]>();

  /** Passages must come in rising order. */
  add(passage: number, first: string, second?: string): void {
    const key = this.#id(first) * side + (second === undefined ? 0 : this.#id(second));
    const list = this.#found.get(key);
    if (list === undefined) this.#found.set(key, [passage]);
    else if (list[list.length - 1] !== passage) list.push(passage);
  }

  find(first: string, second?: string): readonly number[] {
    const one = this.#ids.get(first);
    const two = second === undefined ? 0 : this.#ids.get(second);
    return one === undefined || two === undefined ? [] : (this.#found.get(one * side + two) ?? []);
  }

  /** Units that begin with some letters, those letters themselves left out. */
  beginningWith(letters: string): string[] {
    return [...this.#ids.keys()].filter((unit) => unit.length > letters.length && unit.startsWith(letters));
  }

  #id(unit: string): number {
    const known = this.#ids.get(unit);
    if (known !== undefined) return known;
    this.#ids.set(unit, this.#ids.size + 1);
    return this.#ids.size;
  }
}

/** More units than any handbook has. */
const side = 2 ** 20;
