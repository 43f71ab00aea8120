import type { Process, Step } from '../schema/process.ts';

/** A line between two steps: from a written exit, or to the step below when none is written. */
export interface Flow {
  from: string;
  to: string;
  label: string | undefined;
  feedback: boolean;
}

/** Every line of a process, in the author's order. */
export function flowsOf(process: Process): Flow[] {
  const steps = process.steps ?? [];
  return steps.flatMap((step, index) => exitsOf(step, steps[index + 1]));
}

/** Where a step leads, as a list of steps has to say it: nothing when that is just the step below. */
export function exitsToTell(process: Process, stepId: string): Flow[] {
  const steps = process.steps ?? [];
  const below = steps[steps.findIndex(({ id }) => id === stepId) + 1];
  const exits = flowsOf(process).filter(({ from }) => from === stepId);
  const [only] = exits;
  return exits.length === 1 && only?.label === undefined && only?.to === below?.id ? [] : exits;
}

/** Steps that can be reached from the first one. */
export function reachableSteps(process: Process): Set<string> {
  const first = process.steps?.[0];
  return first ? spread([first.id], flowsOf(process), 'forward') : new Set();
}

/** Steps from which an end can be reached. */
export function finishingSteps(process: Process): Set<string> {
  const ends = (process.steps ?? []).filter(({ kind }) => kind === 'end').map(({ id }) => id);
  return spread(ends, flowsOf(process), 'backward');
}

function exitsOf(step: Step, below: Step | undefined): Flow[] {
  if (step.next)
    return step.next.map(({ to, when, feedback }) => ({
      from: step.id,
      to,
      label: when,
      feedback: feedback === true,
    }));
  if (step.kind === 'end' || !below) return [];
  return [{ from: step.id, to: below.id, label: undefined, feedback: false }];
}

function spread(seeds: readonly string[], flows: readonly Flow[], way: 'forward' | 'backward'): Set<string> {
  const reached = new Set(seeds);
  const [near, far] = way === 'forward' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const queue = [...seeds];
  for (let step = queue.shift(); step !== undefined; step = queue.shift())
    for (const flow of flows)
      if (flow[near] === step && !reached.has(flow[far])) {
        reached.add(flow[far]);
        queue.push(flow[far]);
      }
  return reached;
}
