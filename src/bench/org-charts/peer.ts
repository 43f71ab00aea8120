import { measureBoxes } from '../../layout/org-chart/box-sizes.ts';
import type { BoxText } from '../../layout/org-chart/box-text.ts';
import { unitsOf, type OrgChart, type OrgUnit } from '../../layout/org-chart/input.ts';
import { WIDE } from '../../layout/org-chart/measures.ts';
import type { DrawnChart } from '../../layout/org-chart/metrics.ts';

/** Where a peer puts the top-left corner of each box, by id. */
export type Corners = ReadonlyMap<string, { x: number; y: number }>;

/** A layout engine we compare with: boxes and gaps as ours, only the places are its own. */
export type Peer = { tool: string; place: (chart: SizedChart) => Corners | Promise<Corners> };

/** A chart with the boxes we would draw, so that all engines place the same ones. */
export type SizedChart = { root: OrgUnit; units: OrgUnit[]; sizeOf: (unit: OrgUnit) => BoxText };

export const SIBLING_GAP = WIDE.siblingGap;
export const LEVEL_GAP = WIDE.levelGap;

/** Measure the boxes of a chart with one root. */
export function sizedChart({ roots }: OrgChart): SizedChart {
  const [root] = roots;
  if (!root || roots.length > 1) throw new Error('sizedChart: a chart with one root is needed');
  const boxTextOf = measureBoxes(roots, WIDE);
  return { root, units: unitsOf(roots), sizeOf: (unit) => boxTextOf(unit, 'row') };
}

/**
 * A peer's boxes with our kind of lines: down from the boss, along a bus, down to the report.
 *
 * Kind to the peers, whose own lines run askew (elk, dagre) or do not exist (d3).
 */
export function drawnByPeer({ units, sizeOf }: SizedChart, corners: Corners): DrawnChart {
  const placed = units.map((unit) => {
    const { width, height, texts } = sizeOf(unit);
    const corner = corners.get(unit.id);
    if (!corner) throw new Error(`drawnByPeer: no place for "${unit.id}"`);
    return {
      unit,
      id: unit.id,
      ...corner,
      width,
      height,
      texts: [],
      smallest: Math.min(...texts.map(({ size }) => size)),
    };
  });
  const byUnit = new Map(placed.map((box) => [box.unit, box]));
  const left = Math.min(...placed.map(({ x }) => x));
  const top = Math.min(...placed.map(({ y }) => y));
  const boxes = placed.map((box) => ({ ...box, x: box.x - left, y: box.y - top }));
  const lines = placed.flatMap((boss) =>
    boss.unit.children.flatMap((child) => {
      const report = byUnit.get(child);
      if (!report) return [];
      const [from, to] = [boss.x + boss.width / 2 - left, report.x + report.width / 2 - left];
      const [start, end] = [boss.y + boss.height - top, report.y - top];
      const bus = end - LEVEL_GAP / 2;
      const points = [{ x: from, y: start }, { x: from, y: bus }, { x: to, y: bus }, { x: to, y: end }]; // prettier-ignore
      return [{ from: boss.id, to: child.id, points, pieces: [points], dotted: false }];
    }),
  );
  return {
    width: Math.max(...boxes.map((box) => box.x + box.width)),
    height: Math.max(...boxes.map((box) => box.y + box.height)),
    boxes,
    lines,
    labels: [],
    smallestType: Math.min(...placed.map(({ smallest }) => smallest)),
  };
}
