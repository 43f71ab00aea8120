import type { PlacedStep, SwimlaneLayout } from '../../layout/swimlanes/swimlane-layout.ts';

/** Elements of BPMN that a step can be. */
export type BpmnKind = 'startEvent' | 'task' | 'exclusiveGateway' | 'parallelGateway' | 'endEvent';

/** A shape by the form of its outline, with half its width and height; the sizes every BPMN tool uses. */
export type Outline = { form: 'circle' | 'diamond' | 'box'; halfWidth: number; halfHeight: number };

const event: Outline = { form: 'circle', halfWidth: 18, halfHeight: 18 };
const gateway: Outline = { form: 'diamond', halfWidth: 25, halfHeight: 25 };

/** The largest shape; rows and columns are made for it. */
export const task: Outline = { form: 'box', halfWidth: 50, halfHeight: 40 };

export const outlines: Readonly<Record<BpmnKind, Outline>> = {
  startEvent: event,
  endEvent: event,
  exclusiveGateway: gateway,
  parallelGateway: gateway,
  task,
};

/**
 * What each step is in BPMN.
 *
 * Nothing may lead to a start event or away from an end event: such a step becomes a task.
 */
export function bpmnKindOf(step: PlacedStep, { edges }: SwimlaneLayout): BpmnKind {
  switch (step.kind) {
    case 'start':
      return edges.some(({ to }) => to === step.id) ? 'task' : 'startEvent';
    case 'end':
      return edges.some(({ from }) => from === step.id) ? 'task' : 'endEvent';
    case 'decision':
      return 'exclusiveGateway';
    case 'parallel':
      return 'parallelGateway';
    case 'task':
      return 'task';
  }
}

/** How far from the middle lines may meet an outline, as a part of half its side. */
const usable = { circle: 0.6, diamond: 0.55, box: 0.8 } as const;

/** How much nearer to the middle a line must meet this outline than it would meet a task. */
export function portScale(outline: Outline, axis: 'x' | 'y'): number {
  const half = axis === 'x' ? 'halfWidth' : 'halfHeight';
  return (outline[half] * usable[outline.form]) / task[half];
}

/** How far the outline reaches from its middle along a line beside the middle by `offset`. */
export function reach(outline: Outline, axis: 'x' | 'y', offset: number): number {
  const half = axis === 'x' ? outline.halfWidth : outline.halfHeight;
  if (outline.form === 'circle') return Math.sqrt(Math.max(0, half * half - offset * offset));
  return outline.form === 'diamond' ? half - Math.abs(offset) : half;
}
