import type { SwimlaneProcess } from './input.ts';

/**
 * The index of each step's phase; a step without one belongs to the phase of the step before it.
 *
 * All zeros for a process without phases.
 */
export function phaseIndexes(process: SwimlaneProcess): number[] {
  const indexOf = new Map(process.phases.map((phase, index) => [phase.id, index]));
  let current = 0;
  return process.steps.map(({ phase }) => {
    if (phase !== undefined) current = indexOf.get(phase) ?? current;
    return current;
  });
}

/**
 * For each edge of the process, whether it goes back.
 *
 * Back are: edges the author marks, edges into an earlier phase, loops from a step to itself, and the
 * back edges of a depth-first walk in the author's order (Tarjan 1972). Without them the graph is acyclic.
 */
export function feedbackEdges(process: SwimlaneProcess): boolean[] {
  const phases = phaseIndexes(process);
  const phaseOf = new Map(process.steps.map((step, index) => [step.id, phases[index] ?? 0]));
  const back = process.edges.map(({ from, to, feedback }) => {
    return feedback === true || from === to || (phaseOf.get(to) ?? 0) < (phaseOf.get(from) ?? 0);
  });

  const outgoing = new Map<string, number[]>(process.steps.map((step) => [step.id, []]));
  process.edges.forEach((edge, index) => {
    if (!back[index]) outgoing.get(edge.from)?.push(index);
  });
  const state = new Map<string, 'open' | 'done'>();
  for (const step of process.steps) {
    if (state.has(step.id)) continue;
    state.set(step.id, 'open');
    const path = [{ id: step.id, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const index = outgoing.get(top.id)?.[top.next];
      if (index === undefined) {
        state.set(top.id, 'done');
        path.pop();
        continue;
      }
      top.next += 1;
      const target = process.edges[index]?.to ?? '';
      if (state.get(target) === 'open') back[index] = true;
      else if (!state.has(target)) {
        state.set(target, 'open');
        path.push({ id: target, next: 0 });
      }
    }
  }
  return back;
}
