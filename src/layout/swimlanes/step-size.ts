import type { FlowGraph } from './flow-graph.ts';
import type { StepInput } from './input.ts';
import type { DrawingStyle } from './drawing-style.ts';
import type { SetText } from './text-setter.ts';

/** The wrapped title of a step and the size of its box, in drawing orientation (width is along x). */
export type StepSize = {
  lines: readonly string[];
  /** The role, in variant N. */
  chipLines: readonly string[];
  width: number;
  height: number;
};

/** How far the slanted flanks of a decision's hexagon reach in, px. */
export const SLANT = 14;
/** Height of the wave at a document's lower edge, px. */
export const WAVE = 8;

/** What the wave takes of a box's height: only tasks are drawn as documents. */
export function waveOf({ kind, document }: Pick<StepInput, 'kind' | 'document'>): number {
  return kind === 'task' && document === true ? WAVE : 0;
}

const DIAMOND = 30;
const FULL_LINES = 4;
/** Room left and right of a chip's text together, px; distance of its lines, em. */
export const CHIP_PADDING = 16;
export const CHIP_LEADING = 1.25;

/** Long titles get wider boxes rather than towers of text. */
function lineEm(widthEm: number, maxEm: number): number {
  const needed = widthEm / FULL_LINES;
  return Math.min(Math.max(maxEm, needed + 1), maxEm * 2.2);
}

/** Height of a role chip with so many lines, with the gap below it, px. */
export function chipHeight(lineCount: number, fontSize: number): number {
  return lineCount === 0 ? 0 : lineCount * fontSize * CHIP_LEADING + 5;
}

const NO_TEXT: SetText = { lines: [], widthEm: 0 };

/** How titles are set: their style, the widest line of one in em, and the room there is in each group, px. */
type Setting = { style: DrawingStyle; maxEm: number; rooms?: readonly number[] };

/** A title in fewer lines where the room about its box allows it. */
function setTitle(
  title: string,
  em: number,
  { style, room }: { style: DrawingStyle; room: number },
): SetText {
  const narrow = style.setText(title, em);
  if (room <= em || narrow.lines.length === 1) return narrow;
  const roomy = style.setText(title, room);
  return roomy.lines.length < narrow.lines.length ? roomy : narrow;
}

function measureStep(
  step: StepInput,
  role: string,
  { style, maxEm, room }: Omit<Setting, 'rooms'> & { room: number },
): StepSize {
  if (step.kind === 'parallel') return { lines: [], chipLines: [], width: DIAMOND, height: DIAMOND };
  const { fontSize, chipFontSize, stepWidth: fixed } = style;
  const sidePadding =
    step.kind === 'decision' ? SLANT + 2 : step.kind === 'task' ? style.padX : style.padX + 3;
  const em =
    fixed === undefined
      ? lineEm(style.setText(step.title, Infinity).widthEm, maxEm)
      : (fixed - 2 * sidePadding) / fontSize;
  // Half ems: texts are set once for each width.
  const title = setTitle(step.title, em, {
    style,
    room: Math.floor((2 * (room - 2 * sidePadding)) / fontSize) / 2,
  });
  const chipRoom = (fixed ?? 0) - 2 * sidePadding - CHIP_PADDING;
  const chip = chipFontSize === undefined ? NO_TEXT : style.setText(role, chipRoom / chipFontSize);
  const chipWidth = chipFontSize === undefined ? 0 : chip.widthEm * chipFontSize + CHIP_PADDING;
  const natural = Math.ceil(Math.max(2 * fontSize, title.widthEm * fontSize, chipWidth) + 2 * sidePadding);
  // In a column of equal boxes a decision stays slimmer: its exits need the room beside it.
  const width =
    fixed === undefined ? natural : step.kind === 'decision' ? Math.max(natural, fixed * 0.7) : fixed;
  const text = title.lines.length * style.lineHeight + chipHeight(chip.lines.length, chipFontSize ?? 0);
  const height = Math.ceil(text + 2 * style.padY + waveOf(step));
  return { lines: title.lines, chipLines: chip.lines, width, height };
}

/**
 * A box for every step, boxes of one group (a column) equally wide so that the eye can rest.
 *
 * @param groupOf The column of the drawing a step stands in.
 */
export function measureSteps(
  graph: FlowGraph,
  setting: Setting,
  groupOf: (step: number) => number,
): StepSize[] {
  const titleOf = new Map(graph.lanes.map((lane) => [lane.id, lane.title]));
  const sizes = graph.steps.map((step, index) =>
    measureStep(step, titleOf.get(step.lane) ?? '', {
      ...setting,
      room: setting.rooms?.[groupOf(index)] ?? 0,
    }),
  );
  const widest: number[] = [];
  const isEven = (step: StepInput): boolean =>
    step.kind !== 'parallel' && (setting.style.stepWidth === undefined || step.kind !== 'decision');
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
