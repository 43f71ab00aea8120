import type { DrawingStyle } from './drawing-style.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Direction } from './lattice.ts';
import type { Box, Point } from './swimlane-layout.ts';

/** An edge's label, wrapped, with the size of its text in px. */
export type EdgeLabel = { lines: readonly string[]; width: number; height: number };

const LABEL_EM = { V: 4.2, H: 6.2, N: 3.2 } as const;
const ASIDE = 4;
const ABOVE = 2;
const START = 4;

/** The labels of all edges, by edge; `undefined` for an edge without. */
export function measureLabels(graph: FlowGraph, style: DrawingStyle): (EdgeLabel | undefined)[] {
  return graph.edges.map(({ label }) => {
    if (label === '') return undefined;
    const { lines, widthEm } = style.setText(label, LABEL_EM[style.variant]);
    const width = Math.ceil(widthEm * style.labelFontSize);
    return { lines, width, height: lines.length * (style.labelFontSize + 3) };
  });
}

/** Free room a label needs at its line's exit: along the line from the box on, and to one side of it. */
export function labelRoom(
  { width, height }: EdgeLabel,
  lineIsVertical: boolean,
): { along: number; aside: number } {
  return lineIsVertical
    ? { along: height + START + 2, aside: width + ASIDE + 2 }
    : { along: width + START + 4, aside: height + ABOVE + 2 };
}

/** Labels stand right of an upright line (1) and above a level one (-1). */
export function labelSign(lineIsVertical: boolean): 1 | -1 {
  return lineIsVertical ? 1 : -1;
}

/**
 * The area of a label beside the first stretch of its line, clear of the step's box.
 *
 * @param side Side of the drawing where the line leaves `step` at `exit`.
 */
export function labelBox(
  { width, height }: EdgeLabel,
  { exit, side }: { exit: Point; side: Direction },
  step: Box,
): Box {
  if (side === 0) return { x: exit.x + ASIDE, y: step.y - START - height, width, height };
  if (side === 2) return { x: exit.x + ASIDE, y: step.y + step.height + START, width, height };
  const x = side === 1 ? step.x + step.width + START : step.x - START - width;
  return { x, y: exit.y - ABOVE - height, width, height };
}
