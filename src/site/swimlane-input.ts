import type { Handbook } from '../graph/handbook.ts';
import { flowsOf } from '../graph/process-flow.ts';
import type { SwimlaneProcess } from '../layout/swimlanes/input.ts';
import { isSuggested } from '../schema/provenance.ts';
import type { Process, Step } from '../schema/process.ts';
import type { Thing } from '../source/thing.ts';
import { actorLabel, actorPath, performerOf } from './process-people.ts';

/** A process as the swimlane layout wants it, its lanes as the active model fills them; steps lead to their text on the same page. Lanes without steps are left out. */
export function swimlaneInput(
  handbook: Handbook,
  process: Thing<Process>,
  hrefOf: (path: string) => string,
): SwimlaneProcess {
  const { title, lanes = [], phases = [], steps = [] } = process.data;
  const used = new Set(steps.map(({ lane }) => lane));
  return {
    id: process.id,
    title,
    lanes: lanes
      .filter(({ id }) => used.has(id))
      .map(({ id }) => {
        const performer = performerOf(handbook, process.data, id);
        const path = actorPath(performer);
        const title = actorLabel(handbook, performer);
        return { id, title, ...(path === undefined ? {} : { href: hrefOf(path) }) };
      }),
    phases: phases.map(({ id, title: name }) => ({ id, title: name })),
    steps: steps.map((step, index) => stepInput(step, index)),
    edges: flowsOf(process.data).map(({ from, to, label, feedback }) => ({
      from,
      to,
      ...(label === undefined ? {} : { label }),
      ...(feedback ? { feedback } : {}),
    })),
  };
}

function stepInput(step: Step, index: number): SwimlaneProcess['steps'][number] {
  return {
    id: step.id,
    lane: step.lane,
    ...(step.phase === undefined ? {} : { phase: step.phase }),
    kind: index === 0 && (step.kind ?? 'task') === 'task' ? 'start' : (step.kind ?? 'task'),
    title: step.title,
    ...(step.forms ? { document: true } : {}),
    ...(isSuggested(step) ? { suggested: true } : {}),
    href: `#step-${step.id}`,
  };
}
