import type { FlowEdge, FlowGraph } from './flow-graph.ts';
import type { Choices, Grid } from './grid.ts';

const COLUMNS_PER_LANE = 2;
const NOBODY: readonly number[] = [];

/** Edges whose ends may stand side by side at the start of the search: hand-offs between two lanes. */
export function levelEdges(graph: FlowGraph): boolean[] {
  const isParallel = (step: number): boolean => graph.steps[step]?.kind === 'parallel';
  return graph.edges.map(
    (edge) =>
      !edge.feedback &&
      graph.laneOf[edge.from] !== graph.laneOf[edge.to] &&
      !isParallel(edge.from) &&
      !isParallel(edge.to),
  );
}

/** Cells taken by steps, and cells a level line runs through. */
class Cells {
  readonly #lanes: number;
  readonly #steps = new Map<number, number[]>();
  readonly #lines = new Set<number>();

  constructor(lanes: number) {
    this.#lanes = lanes;
  }

  at(row: number, lane: number): readonly number[] {
    return this.#steps.get(row * this.#lanes + lane) ?? NOBODY;
  }

  put(step: number, row: number, lane: number): void {
    this.#steps.set(row * this.#lanes + lane, [...this.at(row, lane), step]);
  }

  isUnderLine(row: number, lane: number): boolean {
    return this.#lines.has(row * this.#lanes + lane);
  }

  /** Is the row free strictly between two lanes? */
  isFreeBetween(row: number, a: number, b: number): boolean {
    for (let lane = Math.min(a, b) + 1; lane < Math.max(a, b); lane += 1) {
      if (this.at(row, lane).length > 0 || this.isUnderLine(row, lane)) return false;
    }
    return true;
  }

  drawLine(row: number, a: number, b: number): void {
    for (let lane = Math.min(a, b) + 1; lane < Math.max(a, b); lane += 1)
      this.#lines.add(row * this.#lanes + lane);
  }
}

function areSiblings(graph: FlowGraph, a: number, b: number): boolean {
  const [ofA = [], ofB = []] = [graph.incoming[a], graph.incoming[b]];
  return ofB.some(({ from }) => ofA.some((edge) => edge.from === from));
}

/**
 * Rows by longest path over forward edges, cells by lane.
 *
 * Phases are barriers: the rows of a phase begin below all rows of the phase before. A hand-off whose
 * `level` is set stays in its row when nothing stands between the two lanes. Siblings of a split may
 * share a cell of their lane; any other step finding its cell taken goes one row down.
 */
export function assignRows(graph: FlowGraph, choices: Choices): Grid {
  const rowOf: number[] = graph.steps.map(() => 0);
  const slotOf: number[] = graph.steps.map(() => 0);
  const cells = new Cells(graph.lanes.length);
  let phase = 0;
  let floor = 0;
  let lowest = -1;
  for (const step of graph.order) {
    if ((graph.phaseOf[step] ?? 0) > phase) {
      phase = graph.phaseOf[step] ?? 0;
      floor = lowest + 1;
    }
    const lane = graph.laneOf[step] ?? 0;
    const arrivals = graph.incoming[step] ?? [];
    const isLevel = (edge: FlowEdge, row: number): boolean =>
      (choices.level[edge.index] ?? false) &&
      rowOf[edge.from] === row &&
      cells.isFreeBetween(row, graph.laneOf[edge.from] ?? 0, lane);
    const fits = (row: number): boolean => {
      const taken = cells.at(row, lane);
      const reached = arrivals.every((edge) => (rowOf[edge.from] ?? 0) < row || isLevel(edge, row));
      const shared =
        taken.length < COLUMNS_PER_LANE && taken.every((other) => areSiblings(graph, other, step));
      return reached && !cells.isUnderLine(row, lane) && (taken.length === 0 || shared);
    };
    const least = arrivals.reduce((row, edge) => Math.max(row, rowOf[edge.from] ?? 0), floor);
    const row = fittingRow(least, choices.slack[step] ?? 0, fits);
    for (const edge of arrivals) {
      if (rowOf[edge.from] === row) cells.drawLine(row, graph.laneOf[edge.from] ?? 0, lane);
    }
    rowOf[step] = row;
    slotOf[step] = cells.at(row, lane).length;
    cells.put(step, row, lane);
    lowest = Math.max(lowest, row);
  }
  return withoutEmptyRows(graph, { rowOf, slotOf }, choices);
}

/** The first row from `least` on that fits, or, with slack, one that fits further down. */
function fittingRow(least: number, slack: number, fits: (row: number) => boolean): number {
  let row = least;
  while (!fits(row)) row += 1;
  return slack <= 0 ? row : fittingRow(row + 1, slack - 1, fits);
}

function withoutEmptyRows(
  graph: FlowGraph,
  { rowOf, slotOf }: { rowOf: readonly number[]; slotOf: readonly number[] },
  choices: Choices,
): Grid {
  const used = [...new Set(rowOf)].sort((a, b) => a - b);
  const compact = new Map(used.map((row, index) => [row, index]));
  const width = graph.lanes.map((_, lane) =>
    Math.max(1, ...slotOf.filter((_slot, step) => graph.laneOf[step] === lane).map((slot) => slot + 1)),
  );
  const shares = (step: number): boolean =>
    slotOf.some(
      (_slot, other) =>
        other !== step && rowOf[other] === rowOf[step] && graph.laneOf[other] === graph.laneOf[step],
    );
  const laneOfColumn = width.flatMap((columns, lane) => Array.from({ length: columns }, () => lane));
  const columnOf = graph.steps.map((_, step) => {
    const lane = graph.laneOf[step] ?? 0;
    const columns = width[lane] ?? 1;
    const slot =
      columns === 1 ? 0 : shares(step) ? (slotOf[step] ?? 0) : (choices.shift[step] ?? 0) % columns;
    return laneOfColumn.indexOf(lane) + slot;
  });
  return {
    rowOf: rowOf.map((row) => compact.get(row) ?? 0),
    columnOf,
    rowCount: used.length,
    columnCount: laneOfColumn.length,
    laneOfColumn,
  };
}

/** Variant N: one step a row, one column. */
export function stackRows(graph: FlowGraph, choices: Choices): Grid {
  const rowOf: number[] = graph.steps.map(() => 0);
  choices.order.forEach((step, row) => {
    rowOf[step] = row;
  });
  return {
    rowOf,
    columnOf: graph.steps.map(() => 0),
    rowCount: graph.steps.length,
    columnCount: 1,
    laneOfColumn: [0],
  };
}
