import recorded from './diagram-figures.json' with { type: 'json' };

/** What one engine made of a set of processes, or why it could not. */
export interface SwimlaneFigures {
  engine: string;
  failed?: string;
  crossings?: number;
  lineThroughBox?: number;
  raggedLanes?: number;
  mixedLanePairs?: number;
  forwardDrawnBackwards?: number;
  linesOnOneAnother?: number;
  labelOnSomething?: number;
  bends?: number;
  length?: number;
  typeAt720?: number;
  milliseconds?: number;
}

/** What one engine made of an org chart. */
export interface ChartFigures {
  engine: string;
  width: number;
  height: number;
  crossings: number;
  linePx: number;
  milliseconds: number;
}

/** One run of `npm run bench:diagrams`: every engine on the same input, measured by the same code. */
export interface DiagramFigures {
  /** Day of the run. */
  on: string;
  /** What ran, with its version. */
  versions: Readonly<Record<string, string>>;
  processes: readonly { set: string; rows: readonly SwimlaneFigures[] }[];
  charts: readonly { chart: string; boxes: number; rows: readonly ChartFigures[] }[];
}

/** The figures of the last run that was committed. */
export const diagramFigures: DiagramFigures = recorded;
