import type { Point } from './block.ts';
import type { DottedLine, OrgUnit } from './input.ts';

export type Variant = 'wide' | 'narrow';

/** One line of text; `x` is where its anchor stands, `y` its baseline. */
export type PlacedText = {
  part: 'title' | 'headcount' | 'mark' | 'note';
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  /** Upper bound of the width as drawn. */
  width: number;
};

/** A box in its place, with its text. */
export type PlacedBox = {
  unit: OrgUnit;
  /** Distance from the root. */
  depth: number;
  x: number;
  y: number;
  width: number;
  height: number;
  texts: PlacedText[];
  /** Below a suggested headcount. */
  underline: { from: Point; to: Point } | undefined;
};

/** A line from a box to a box, along right angles. */
export type PlacedLine = { from: string; to: string; points: Point[] };

/** A label in the gap of its dotted line; `x` is its middle, `y` its baseline. */
export type PlacedLabel = { text: string; x: number; y: number; size: number; width: number };

/** A dotted line and what is drawn of it: the pieces leave a gap where its label stands. */
export type PlacedDottedLine = PlacedLine & { pieces: Point[][]; label: PlacedLabel | undefined };

/**
 * Where everything of an org chart stands.
 *
 * SVG user units, origin top-left, y down; `x, y` of a box is its top-left corner. Boxes come in
 * reading order: each unit before its reports, reports in input order.
 */
export type OrgChartLayout = {
  id: string;
  title: string;
  variant: Variant;
  width: number;
  height: number;
  boxes: PlacedBox[];
  lines: PlacedLine[];
  dotted: PlacedDottedLine[];
  /** Dotted lines that the drawing leaves out or leaves without label: the text list says them. */
  listed: DottedLine[];
};
