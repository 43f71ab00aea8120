import type { Handbook } from '../graph/handbook.ts';
import { itemAnchor } from '../graph/paths.ts';
import { flowsOf } from '../graph/process-flow.ts';
import type { SwimlaneProcess } from '../layout/swimlanes/input.ts';
import { isSuggested } from '../schema/provenance.ts';
import type { Process, Step } from '../schema/process.ts';
import type { Thing } from '../source/thing.ts';
import { actorLabel, actorPath, performerOf } from '../graph/process-people.ts';

/**
 * A process as the swimlane layout wants it, its lanes as the active model fills them; steps lead to their text on
 * the same page. Lanes without steps are left out, and lanes that one person fills are one.
 */
export function swimlaneInput(
  handbook: Handbook,
  process: Thing<Process>,
  hrefOf: (path: string) => string,
): SwimlaneProcess {
  const { title, lanes = [], phases = [], steps = [] } = process.data;
  const used = new Set(steps.map(({ lane }) => lane));
  const performers = lanes
    .filter(({ id }) => used.has(id))
    .map(({ id }) => ({ id, performer: performerOf(handbook, process.data, id) }))
    .map(({ id, performer }) => ({ id, title: actorLabel(handbook, performer), path: actorPath(performer) }));
  const drawn = [...Map.groupBy(performers, ({ title, path }) => `${path} ${title}`).values()];
  const laneOf = new Map(drawn.flatMap((same) => same.map(({ id }) => [id, same[0]?.id ?? id] as const)));
  return {
    id: process.id,
    title,
    lanes: drawn.flatMap(([lane]) =>
      lane
        ? [
            {
              id: lane.id,
              title: lane.title,
              ...(lane.path === undefined ? {} : { href: hrefOf(lane.path) }),
            },
          ]
        : [],
    ),
    phases: phases.map(({ id, title: name }) => ({ id, title: name })),
    steps: steps.map((step, index) => ({
      ...stepInput(step, index),
      lane: laneOf.get(step.lane) ?? step.lane,
    })),
    edges: flowsOf(process.data).map(({ from, to, label, feedback }) => ({
      from,
      to,
      ...(label === undefined ? {} : { label }),
      ...(feedback ? { feedback } : {}),
    })),
  };
}

function stepInput(step: Step, index: number): SwimlaneProcess['steps'][number] {
  const own = step.kind ?? 'task';
  const kind = index === 0 && own === 'task' ? 'start' : own;
  return {
    id: step.id,
    lane: step.lane,
    ...(step.phase === undefined ? {} : { phase: step.phase }),
    kind,
    title: step.title,
    ...(step.forms && kind === 'task' ? { document: true } : {}), // of other shapes, the form stands in the text alone
    ...(isSuggested(step) ? { suggested: true } : {}),
    href: `#${itemAnchor('step', step.id)}`,
  };
}
