/** What a block covers between two heights, measured from its anchor. */
export type Band = { top: number; bottom: number; left: number; right: number };

/** The outline of a block from top to bottom, as bands that neither overlap nor leave out a height. */
export type Silhouette = readonly Band[];

/** A silhouette moved to its place. */
export type Shifted = { silhouette: Silhouette; dx: number; dy: number };

/** Beyond this many bands neighbours are merged; a coarser outline is larger, never smaller. */
const FINEST = 14;

/**
 * How far right of `first` the anchor of `second` must stand so that the two keep `gap` at every height.
 *
 * The contour walk of Reingold & Tilford (1981), for boxes of any height (van der Ploeg 2014).
 */
export function clearanceBetween(first: Silhouette, second: Silhouette, gap: number): number {
  let distance = -Infinity;
  for (const a of first) {
    for (const b of second) {
      if (a.top < b.bottom && b.top < a.bottom) distance = Math.max(distance, a.right - b.left);
    }
  }
  return distance + gap;
}

/** The outline of several blocks together. */
export function unite(parts: readonly Shifted[]): Silhouette {
  const bands = parts.flatMap(({ silhouette, dx, dy }) =>
    silhouette.map((band) => ({
      top: band.top + dy,
      bottom: band.bottom + dy,
      left: band.left + dx,
      right: band.right + dx,
    })),
  );
  const heights = [...new Set(bands.flatMap((band) => [band.top, band.bottom]))].sort((a, b) => a - b);
  const united: Band[] = [];
  for (const [index, bottom] of heights.entries()) {
    const top = heights[index - 1];
    if (top === undefined) continue;
    const across = bands.filter((band) => band.top < bottom && band.bottom > top);
    if (across.length === 0) continue;
    const left = Math.min(...across.map((band) => band.left));
    const right = Math.max(...across.map((band) => band.right));
    const above = united.at(-1);
    if (above && above.bottom === top && above.left === left && above.right === right) above.bottom = bottom;
    else united.push({ top, bottom, left, right });
  }
  return coarsen(united);
}

function coarsen(bands: Band[]): Silhouette {
  while (bands.length > FINEST) {
    let best = 0;
    let least = Infinity;
    for (let index = 0; index + 1 < bands.length; index += 1) {
      const [a, b] = [bands[index], bands[index + 1]];
      if (!a || !b) continue;
      const lost =
        Math.abs(a.left - b.left) * Math.min(a.bottom - a.top, b.bottom - b.top) +
        Math.abs(a.right - b.right) * Math.min(a.bottom - a.top, b.bottom - b.top);
      if (lost < least) [best, least] = [index, lost];
    }
    const [a, b] = bands.slice(best, best + 2);
    if (!a || !b) break;
    const merged = {
      top: a.top,
      bottom: b.bottom,
      left: Math.min(a.left, b.left),
      right: Math.max(a.right, b.right),
    };
    bands.splice(best, 2, merged);
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
