import type { LaneInput, PhaseInput, StepInput } from './input.ts';

/** `V` lanes as columns, `H` lanes as rows, `N` one column with the role as a chip on each step. */
export type SwimlaneVariant = 'V' | 'H' | 'N';

/** SVG user units, origin top left, y down. */
export type Point = { x: number; y: number };

/** A rectangle by its top left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** Text already wrapped: its lines, and the centre of the block they fill. */
export type TextBlock = { lines: readonly string[]; x: number; y: number; fontSize: number };

/** A drawn lane: `band` is its whole area, header included. */
export type PlacedLane = LaneInput & { band: Box; header: Box; text: TextBlock };

/** A drawn phase: its `header` stands at the start of the band, across all lanes. */
export type PlacedPhase = PhaseInput & { band: Box; header: Box; text: TextBlock };

export type PlacedStep = StepInput & {
  box: Box;
  text: TextBlock;
  /** The role, in variant N only. */
  chip?: TextBlock;
  laneTitle: string;
  /** Grid cell: the place along the flow and across the lanes. */
  row: number;
  column: number;
};

export type PlacedEdge = {
  from: string;
  to: string;
  feedback: boolean;
  /** Corners of an orthogonal line from the outline of `from` to the outline of `to`. */
  points: readonly Point[];
  /** What the author wrote at the edge; empty for nothing. */
  labelText: string;
  /** Where it is written: absent too when a line of the same trunk and label shows it already. */
  label?: TextBlock & { box: Box };
};

export type SwimlaneLayout = {
  id: string;
  title: string;
  variant: SwimlaneVariant;
  width: number;
  height: number;
  lanes: readonly PlacedLane[];
  phases: readonly PlacedPhase[];
  /** In reading order: along the flow, then across the lanes. */
  steps: readonly PlacedStep[];
  edges: readonly PlacedEdge[];
};
