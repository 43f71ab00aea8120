import type { FlowGraph } from './flow-graph.ts';

/**
 * Which cell each step stands in: rows along the flow, columns across it.
 *
 * A lane covers one column, or several where steps of one lane share a row.
 */
export type Grid = {
  rowOf: readonly number[];
  columnOf: readonly number[];
  rowCount: number;
  columnCount: number;
  /** The lane of each column. */
  laneOfColumn: readonly number[];
};

/** Open choices of a layout; the search turns them one at a time. */
export type Choices = {
  /** Rows a step is pushed down beyond need. */
  slack: readonly number[];
  /** Edges whose ends may share a row. */
  level: readonly boolean[];
  /** For steps in a lane of several columns: which one. */
  shift: readonly number[];
  /** Edges routed earlier than others; higher first. */
  urgency: readonly number[];
  /** Side (0 up, 1 right, 2 down, 3 left) an edge must leave from; -1 free. */
  exit: readonly number[];
  /** Side an edge must arrive at; -1 free. */
  entry: readonly number[];
  /** Variant N: steps from top to bottom. */
  order: readonly number[];
};

/** A process whose steps have their cells. */
export type CelledFlow = { graph: FlowGraph; grid: Grid };
