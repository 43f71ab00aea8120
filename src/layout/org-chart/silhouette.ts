/** What a block covers between two heights, measured from its anchor. */
export type Band = { top: number; bottom: number; left: number; right: number };

/** The outline of a block: bands from top to bottom that do not overlap. */
export type Silhouette = readonly Band[];

/** Beyond this many bands neighbours are merged; a coarser outline is larger, never smaller. */
const FINEST = 14;

/**
 * How far right of `first` the anchor of `second` must stand so that the two keep `gap` at every height.
 *
 * The contour walk of Reingold & Tilford (1981), for boxes of any height (van der Ploeg 2014).
 */
export function clearanceBetween(first: Silhouette, second: Silhouette, gap: number): number {
  let distance = -Infinity;
  for (let i = 0, j = 0; ;) {
    const [a, b] = [first[i], second[j]];
    if (!a || !b) return distance + gap;
    if (a.top < b.bottom && b.top < a.bottom) distance = Math.max(distance, a.right - b.left);
    if (a.bottom <= b.bottom) i += 1;
    else j += 1;
  }
}

/** The outline of two blocks together, the second moved. */
export function unite(
  first: Silhouette,
  second: Silhouette,
  { dx, dy }: { dx: number; dy: number },
): Silhouette {
  const united: Band[] = [];
  const start = second[0];
  let y = Math.min(first[0]?.top ?? Infinity, start ? start.top + dy : Infinity);
  for (let i = 0, j = 0; i < first.length || j < second.length;) {
    const [a, b] = [first[i], second[j]];
    const isInA = a !== undefined && a.top <= y;
    const isInB = b !== undefined && b.top + dy <= y;
    const endA = a ? (isInA ? a.bottom : a.top) : Infinity;
    const endB = b ? (isInB ? b.bottom : b.top) + dy : Infinity;
    const bottom = Math.min(endA, endB);
    if ((isInA || isInB) && bottom > y) {
      const left = Math.min(isInA ? a.left : Infinity, isInB ? b.left + dx : Infinity);
      const right = Math.max(isInA ? a.right : -Infinity, isInB ? b.right + dx : -Infinity);
      append(united, { top: y, bottom, left, right });
    }
    y = bottom;
    if (isInA && a.bottom <= y) i += 1;
    if (isInB && b.bottom + dy <= y) j += 1;
  }
  return united;
}

function append(bands: Band[], band: Band): void {
  const above = bands.at(-1);
  const isSame = above?.bottom === band.top && above.left === band.left && above.right === band.right;
  if (above && isSame) above.bottom = band.bottom;
  else bands.push(band);
}

/** An outline of few bands around one of many: the pairs that lose least are merged first. */
export function coarsen(silhouette: Silhouette): Silhouette {
  const bands = [...silhouette];
  while (bands.length > FINEST) {
    let best = 0;
    let least = Infinity;
    for (let index = 0; index + 1 < bands.length; index += 1) {
      const [a, b] = [bands[index], bands[index + 1]];
      if (!a || !b) continue;
      const height = Math.min(a.bottom - a.top, b.bottom - b.top);
      const lost = (Math.abs(a.left - b.left) + Math.abs(a.right - b.right)) * height;
      if (lost < least) [best, least] = [index, lost];
    }
    const [a, b] = bands.slice(best, best + 2);
    if (!a || !b) break;
    const [left, right] = [Math.min(a.left, b.left), Math.max(a.right, b.right)];
    bands.splice(best, 2, { top: a.top, bottom: b.bottom, left, right });
  }
  return bands;
}

/** The leftmost and rightmost reach of an outline. */
export function reachOf(silhouette: Silhouette): { left: number; right: number } {
  let left = Infinity;
  let right = -Infinity;
  for (const band of silhouette) {
    left = Math.min(left, band.left);
    right = Math.max(right, band.right);
  }
  return { left, right };
}
