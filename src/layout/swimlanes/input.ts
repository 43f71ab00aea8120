/** One band of a swimlane: who does the steps in it. */
export type LaneInput = { id: string; title: string; href?: string };

/** A stretch of the process; no step of a later phase stands before one of an earlier phase. */
export type PhaseInput = { id: string; title: string };

export type StepKind = 'start' | 'task' | 'decision' | 'parallel' | 'end';

export type StepInput = {
  id: string;
  /** Id of the lane the step stands in. */
  lane: string;
  /** Id of its phase, if the process has phases. */
  phase?: string;
  kind: StepKind;
  title: string;
  /** The step yields a form or report: a task is drawn with a wavy lower edge then. */
  document?: boolean;
  href?: string;
  /** Our proposal, not yet practice: drawn with a dashed outline. */
  suggested?: boolean;
};

export type EdgeInput = {
  from: string;
  to: string;
  /** A word or two at the exit, e.g. `是`. */
  label?: string;
  /** The author says this line goes back; else back edges are found by walking the graph. */
  feedback?: boolean;
};

/** A process as the swimlane layout wants it; the order of lanes, phases and steps is the author's. */
export type SwimlaneProcess = {
  id: string;
  title: string;
  lanes: readonly LaneInput[];
  phases: readonly PhaseInput[];
  steps: readonly StepInput[];
  edges: readonly EdgeInput[];
};

function refuse(message: string): never {
  throw new Error(`layoutSwimlanes: ${message}`);
}

function uniqueIds(kind: string, items: readonly { id: string }[]): Set<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) refuse(`two ${kind}s have the id "${id}"`);
    ids.add(id);
  }
  return ids;
}

/**
 * Throw if a process points at something it does not hold.
 *
 * Author mistakes are caught by the checks long before; what arrives here unsound is our own bug.
 */
export function assertSoundProcess(process: SwimlaneProcess): void {
  const lanes = uniqueIds('lane', process.lanes);
  const phases = uniqueIds('phase', process.phases);
  const steps = uniqueIds('step', process.steps);
  for (const { id, lane, phase } of process.steps) {
    if (!lanes.has(lane)) refuse(`step "${id}" is in lane "${lane}", which is not in the process`);
    if (phase !== undefined && !phases.has(phase)) {
      refuse(`step "${id}" is in phase "${phase}", which is not in the process`);
    }
  }
  for (const { from, to } of process.edges) {
    for (const end of [from, to]) {
      if (!steps.has(end)) refuse(`the edge ${from} → ${to} names "${end}", which is not a step`);
    }
  }
}
