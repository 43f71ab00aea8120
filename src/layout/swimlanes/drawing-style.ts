import type { SwimlaneVariant } from './swimlane-layout.ts';
import { type TextSetter, createTextSetter } from './text-setter.ts';

/** Sizes of a drawing, px of its own coordinates. */
export type DrawingStyle = {
  variant: SwimlaneVariant;
  fontSize: number;
  lineHeight: number;
  labelFontSize: number;
  headerFontSize: number;
  /** Variant N writes the role on the step. */
  chipFontSize?: number;
  /** Variant N: all steps equally wide. */
  stepWidth?: number;
  padX: number;
  padY: number;
  /** Distance of parallel lines. */
  trackGap: number;
  /** Between a box and the first line of a channel: across the flow; behind a box; before a box (arrow). */
  channelPad: { across: number; behind: number; ahead: number };
  /** Width the drawing should not exceed, if it can. */
  targetWidth: number;
  /** Line widths of step titles to try, in em, widest first. */
  titleEms: readonly number[];
  /** Titles take what room their columns have beyond their need; the search leaves that to the end. */
  fillsRoom?: boolean;
  setText: TextSetter;
};

const COMMON = {
  fontSize: 13,
  lineHeight: 18,
  labelFontSize: 12,
  headerFontSize: 13,
  padX: 9,
  padY: 8,
  trackGap: 10,
} as const;

const STYLES: Readonly<Record<SwimlaneVariant, Omit<DrawingStyle, 'setText'>>> = {
  V: {
    ...COMMON,
    variant: 'V',
    channelPad: { across: 11, behind: 11, ahead: 14 },
    targetWidth: 752,
    titleEms: [8.2, 7.2, 6.2, 5.2, 4.7, 4.2],
  },
  H: {
    ...COMMON,
    variant: 'H',
    channelPad: { across: 11, behind: 12, ahead: 16 },
    targetWidth: Infinity,
    titleEms: [7.2],
  },
  N: {
    ...COMMON,
    variant: 'N',
    fontSize: 15,
    lineHeight: 21,
    labelFontSize: 13,
    chipFontSize: 13,
    stepWidth: 200,
    padX: 12,
    padY: 9,
    channelPad: { across: 14, behind: 10, ahead: 14 },
    targetWidth: 328,
    titleEms: [10],
  },
};

/** The style of a variant; `keepWhole` names terms that stay on one line. */
export function drawingStyle(variant: SwimlaneVariant, keepWhole: readonly string[]): DrawingStyle {
  return { ...STYLES[variant], setText: createTextSetter(keepWhole) };
}
