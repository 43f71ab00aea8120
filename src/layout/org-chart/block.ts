import type { OrgUnit } from './input.ts';
import type { Measures } from './measures.ts';
import { coarsen, reachOf, unite, type Silhouette } from './silhouette.ts';

export type Point = { x: number; y: number };

/** How the reports of one boss stand to each other. */
export type Style = 'row' | 'hanging' | 'columns' | 'rows';

/** A box whose size is known, its place not yet. */
export type Head = { unit: OrgUnit; width: number; height: number };

/**
 * A boss with everything below it, laid out relative to an anchor: the middle of the top edge of its box.
 *
 * `cost` is the height plus what an arrangement costs in clarity, in px; the search compares costs.
 */
export type Block = {
  head: Head;
  /** How the reports stand; of a chain, how those at its end stand; a leaf has none. */
  style: Style | undefined;
  reports: readonly Report[];
  silhouette: Silhouette;
  left: number;
  right: number;
  bottom: number;
  cost: number;
};

/** A report in its place below a boss, and the line that leads to it, from the boss's anchor. */
export type Report = { block: Block; dx: number; dy: number; route: readonly Point[] };

/** Space kept free below every box, so that nothing slides up against it. */
const BREATH = 8;

/** A box without reports. */
export function leafBlock(head: Head): Block {
  const half = head.width / 2;
  return {
    head,
    style: undefined,
    reports: [],
    silhouette: [{ top: 0, bottom: head.height + BREATH, left: -half, right: half }],
    left: -half,
    right: half,
    bottom: head.height,
    cost: head.height,
  };
}

/** Reports in their places below a boss. */
export type Arrangement = {
  style: Style;
  reports: readonly Report[];
  /** What it costs in clarity, in px of height. */
  penalty: number;
};

/** A boss over reports that have their places. */
export function bossBlock(head: Head, arrangement: Arrangement, measures: Measures): Block {
  const { style, reports, penalty } = arrangement;
  const half = head.width / 2;
  const box: Silhouette = [{ top: 0, bottom: head.height, left: -half, right: half }];
  let outline = unite(box, linesOutline(reports, head.height, measures), { dx: 0, dy: 0 });
  for (const { block, dx, dy } of reports) outline = unite(outline, block.silhouette, { dx, dy });
  const silhouette = coarsen(outline);
  const bottom = Math.max(...reports.map(({ block, dy }) => dy + block.bottom));
  // What the reports cost above their height is carried upwards; it must not vanish in a high row.
  const carried = Math.max(...reports.map(({ block }) => block.cost - block.bottom));
  return {
    head,
    style,
    reports,
    silhouette,
    ...reachOf(silhouette),
    bottom,
    cost: bottom + carried + penalty,
  };
}

function linesOutline(reports: readonly Report[], below: number, measures: Measures): Silhouette {
  const points = reports.flatMap((report) => report.route);
  const xs = points.map((point) => point.x);
  const lowest = Math.max(...points.map((point) => point.y));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return [{ top: below, bottom: Math.max(lowest, below + measures.clearance), left, right }];
}
