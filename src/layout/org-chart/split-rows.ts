/**
 * Cut a sequence of widths into rows, in order, so that the widest row is as narrow as possible.
 *
 * The linear partition problem (Skiena, The Algorithm Design Manual, 10.7), by bisection over the
 * possible row widths. May return fewer rows than asked for.
 *
 * @returns For each row the index of its first item.
 */
export function splitRows(widths: readonly number[], rows: number, gap: number): number[] {
  const capacities = widths.flatMap((_, from) => {
    let width = -gap;
    return widths.slice(from).map((each) => (width += each + gap));
  });
  capacities.sort((a, b) => a - b);
  let low = 0;
  let high = capacities.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const starts = fill(widths, capacities[middle] ?? Infinity, gap);
    if (starts && starts.length <= rows) high = middle;
    else low = middle + 1;
  }
  return fill(widths, capacities[low] ?? Infinity, gap) ?? [0];
}

/** Fill row after row up to a capacity; `undefined` if one item alone is wider. */
export function fill(widths: readonly number[], capacity: number, gap: number): number[] | undefined {
  const starts: number[] = [];
  let used = Infinity;
  for (const [index, width] of widths.entries()) {
    if (width > capacity) return undefined;
    if (used + gap + width > capacity) {
      starts.push(index);
      used = width;
    } else used += gap + width;
  }
  return starts;
}
