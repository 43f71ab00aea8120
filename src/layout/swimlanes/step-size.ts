import type { FlowGraph } from './flow-graph.ts';
import type { StepInput } from './input.ts';
import type { DrawingStyle } from './drawing-style.ts';

/** The wrapped title of a step and the size of its box, in drawing orientation (width is along x). */
export type StepSize = { lines: readonly string[]; width: number; height: number };

/** How far the slanted flanks of a decision's hexagon reach in, px. */
export const SLANT = 14;
/** Height of the wave at a document's lower edge, px. */
export const WAVE = 8;
const DIAMOND = 30;
const FULL_LINES = 4;

/** Long titles get wider boxes rather than towers of text. */
function lineEm(widthEm: number, maxEm: number): number {
  const needed = widthEm / FULL_LINES;
  return Math.min(Math.max(maxEm, needed + 1), maxEm * 2.2);
}

function measureStep(step: StepInput, style: DrawingStyle, maxEm: number): StepSize {
  if (step.kind === 'parallel') return { lines: [], width: DIAMOND, height: DIAMOND };
  const fixed = style.stepWidth;
  const sidePadding =
    step.kind === 'decision' ? SLANT + 2 : step.kind === 'task' ? style.padX : style.padX + 3;
  const em =
    fixed === undefined
      ? lineEm(style.setText(step.title, Infinity).widthEm, maxEm)
      : (fixed - 2 * sidePadding) / style.fontSize;
  const { lines, widthEm } = style.setText(step.title, em);
  const natural = Math.ceil(Math.max(2, widthEm) * style.fontSize + 2 * sidePadding);
  // In a column of equal boxes a decision stays slimmer: its exits need the room beside it.
  const width =
    fixed === undefined ? natural : step.kind === 'decision' ? Math.max(natural, fixed * 0.7) : fixed;
  const chip = style.chipFontSize === undefined ? 0 : style.chipFontSize + 8;
  const wave = step.document === true ? WAVE : 0;
  return { lines, width, height: Math.ceil(lines.length * style.lineHeight + 2 * style.padY + chip + wave) };
}

/**
 * A box for every step, boxes of one group (a column) equally wide so that the eye can rest.
 *
 * @param groupOf The column of the drawing a step stands in.
 */
export function measureSteps(
  graph: FlowGraph,
  style: DrawingStyle,
  maxEm: number,
  groupOf: (step: number) => number,
): StepSize[] {
  const sizes = graph.steps.map((step) => measureStep(step, style, maxEm));
  const widest: number[] = [];
  const isEven = (step: StepInput): boolean =>
    step.kind !== 'parallel' && (style.stepWidth === undefined || step.kind !== 'decision');
  graph.steps.forEach((step, index) => {
    const group = groupOf(index);
    if (isEven(step)) widest[group] = Math.max(widest[group] ?? 0, sizes[index]?.width ?? 0);
  });
  return sizes.map((size, index) => {
    const step = graph.steps[index];
    const evened = step !== undefined && isEven(step) ? (widest[groupOf(index)] ?? size.width) : size.width;
    return { ...size, width: Math.ceil(evened / 2) * 2, height: Math.ceil(size.height / 2) * 2 };
  });
}
