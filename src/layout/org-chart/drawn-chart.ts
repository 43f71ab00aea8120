import { labelRect } from './dotted/place-label.ts';
import type { Rect } from './geometry.ts';
import type { DrawnChart } from './metrics.ts';
import type { OrgChartLayout, PlacedText } from './org-chart-layout.ts';

/** One of our layouts in the form in which charts are measured. */
export function drawnChart(layout: OrgChartLayout): DrawnChart {
  const { width, height } = layout;
  const texts = layout.boxes.flatMap((box) => box.texts);
  return {
    width,
    height,
    boxes: layout.boxes.map((box) => ({
      id: box.unit.id,
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      texts: box.texts.map(textRect),
    })),
    lines: [
      ...layout.lines.map((line) => ({ ...line, pieces: [line.points], dotted: false })),
      ...layout.dotted.map(({ from, to, points, pieces }) => ({ from, to, points, pieces, dotted: true })),
    ],
    labels: layout.dotted.flatMap(({ from, to, label }) =>
      label ? [{ from, to, ...labelRect(label) }] : [],
    ),
    smallestType: Math.min(
      ...texts.map((text) => text.size),
      ...layout.dotted.flatMap(({ label }) => (label ? [label.size] : [])),
    ),
  };
}

/** The space a line of text takes at most. */
function textRect({ x, y, size, width, anchor }: PlacedText): Rect {
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - shift, y: y - size * 0.9, width, height: size * 1.15 };
}
