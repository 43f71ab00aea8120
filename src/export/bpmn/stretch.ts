/** A stretch of one axis. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Move a drawing's rows to where boxes of another size have room: every span becomes `size` long, and what
 * lies between two keeps its length, or gets `leastGap`.
 *
 * Places keep their order, so lines that did not cross a box do not cross one afterwards.
 *
 * @param spans What the boxes of each row fill, first to last.
 */
export function stretch(spans: readonly Span[], size: number, leastGap: number): (place: number) => number {
  const marks = spans.reduce<{ from: number; to: number }[]>((known, { start, end }) => {
    const last = known.at(-1);
    if (last && start <= last.from)
      throw new Error(`stretch: the span from ${start} overlaps the one before`);
    const to = last ? last.to + Math.max(leastGap, start - last.from) : start;
    return [...known, { from: start, to }, { from: end, to: to + size }];
  }, []);
  return (place) => {
    const next = marks.findIndex(({ from }) => from >= place);
    const [before, after] = [marks[next - 1], marks[next]];
    if (before && after)
      return before.to + ((place - before.from) / (after.from - before.from)) * (after.to - before.to);
    const edge = after ?? marks.at(-1);
    return edge ? edge.to + place - edge.from : place;
  };
}

/** What the boxes of each row fill together, in the order of the rows. */
export function spansOf(boxes: readonly ({ row: number } & Span)[]): Span[] {
  const rows = new Map<number, Span>();
  for (const { row, start, end } of boxes) {
    const known = rows.get(row) ?? { start, end };
    rows.set(row, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, span]) => span);
}
