import type { Point } from './block.ts';
import type { OrgChartLayout, PlacedBox, PlacedDottedLine } from './org-chart-layout.ts';

/** The parts of a layout that have coordinates. */
export type Drawing = Pick<OrgChartLayout, 'boxes' | 'lines' | 'dotted'>;

/**
 * A drawing with every point moved; a box moves as a whole, as its top-left corner does.
 *
 * @param move Must move points of equal x (or y) to equal x (or y), else lines bend.
 */
export function moveDrawing(drawing: Drawing, move: (point: Point) => Point): Drawing {
  const all = (points: readonly Point[]) => points.map(move);
  return {
    boxes: drawing.boxes.map((box) => moveBox(box, move)),
    lines: drawing.lines.map((line) => ({ ...line, points: all(line.points) })),
    dotted: drawing.dotted.map((line): PlacedDottedLine => {
      const { label } = line;
      return {
        ...line,
        points: all(line.points),
        pieces: line.pieces.map(all),
        label: label && { ...label, ...move(label) },
      };
    }),
  };
}

/** A drawing on the middle of the pixels: there a line of 1 px is sharp, and stays so where many meet. */
export function snapDrawing(drawing: Drawing): Drawing {
  return moveDrawing(drawing, ({ x, y }) => ({ x: Math.floor(x) + 0.5, y: Math.floor(y) + 0.5 }));
}

function moveBox(box: PlacedBox, move: (point: Point) => Point): PlacedBox {
  const corner = move(box);
  const [dx, dy] = [corner.x - box.x, corner.y - box.y];
  const shift = (point: Point) => ({ x: point.x + dx, y: point.y + dy });
  const { underline } = box;
  return {
    ...box,
    ...corner,
    texts: box.texts.map((text) => ({ ...text, ...shift(text) })),
    underline: underline && { from: shift(underline.from), to: shift(underline.to) },
  };
}
