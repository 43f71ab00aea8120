import { cleanText } from '../../text/clean-text.ts';
import { feedbackEdges, phaseIndexes } from './feedback-edges.ts';
import type { LaneInput, PhaseInput, StepInput, SwimlaneProcess } from './input.ts';

export type FlowEdge = {
  index: number;
  from: number;
  to: number;
  feedback: boolean;
  /** Cleaned; empty when the edge has none. */
  label: string;
};

/** A process by numbers: steps and edges by their place in the author's order. */
export type FlowGraph = {
  id: string;
  title: string;
  steps: readonly StepInput[];
  edges: readonly FlowEdge[];
  /** Lanes that hold a step; all titles are cleaned. */
  lanes: readonly LaneInput[];
  laneOf: readonly number[];
  phases: readonly PhaseInput[];
  phaseOf: readonly number[];
  /** Steps so that every forward edge points on. */
  order: readonly number[];
  /** Forward edges into and out of each step. */
  incoming: readonly (readonly FlowEdge[])[];
  outgoing: readonly (readonly FlowEdge[])[];
};

/** The graph behind a process; with `oneLane` every step stands in lane 0 (variant N). */
export function buildFlowGraph(process: SwimlaneProcess, oneLane: boolean): FlowGraph {
  const used = new Set(process.steps.map((step) => step.lane));
  const lanes = process.lanes
    .filter((lane) => used.has(lane.id))
    .map((lane) => ({ ...lane, title: cleanText(lane.title) }));
  const laneAt = new Map(lanes.map((lane, index) => [lane.id, index]));
  const stepAt = new Map(process.steps.map((step, index) => [step.id, index]));
  const feedback = feedbackEdges(process);
  const edges = process.edges.map((edge, index) => ({
    index,
    from: stepAt.get(edge.from) ?? 0,
    to: stepAt.get(edge.to) ?? 0,
    feedback: feedback[index] ?? false,
    label: cleanText(edge.label ?? ''),
  }));
  const forward = edges.filter((edge) => !edge.feedback);
  const incoming: FlowEdge[][] = process.steps.map(() => []);
  const outgoing: FlowEdge[][] = process.steps.map(() => []);
  for (const edge of forward) {
    incoming[edge.to]?.push(edge);
    outgoing[edge.from]?.push(edge);
  }
  const phaseOf = phaseIndexes(process);
  return {
    id: process.id,
    title: cleanText(process.title),
    steps: process.steps.map((step) => ({ ...step, title: cleanText(step.title) })),
    edges,
    lanes,
    laneOf: process.steps.map((step) => (oneLane ? 0 : (laneAt.get(step.lane) ?? 0))),
    phases: process.phases.map((phase) => ({ ...phase, title: cleanText(phase.title) })),
    phaseOf,
    order: topologicalOrder({ phaseOf, incoming, outgoing }),
    incoming,
    outgoing,
  };
}

/**
 * May these two lines lie on top of each other? They may where they leave one step or enter one step
 * together, as a trunk; not if the reader could take one for the other, and not if one goes back: two
 * dashed lines on one another look solid.
 */
export function areRelated(a: FlowEdge, b: FlowEdge): boolean {
  if (a.index === b.index) return true;
  if (a.feedback || b.feedback) return false;
  return a.from === b.from ? a.label === b.label : a.to === b.to;
}

export function areAllRelated(edge: FlowEdge, others: readonly FlowEdge[]): boolean {
  for (const other of others) if (!areRelated(edge, other)) return false;
  return true;
}

export function isAnyRelated(edge: FlowEdge, others: readonly FlowEdge[]): boolean {
  for (const other of others) if (areRelated(edge, other)) return true;
  return false;
}

/** Steps so that every forward edge points on: by phase, then in the author's order (Kahn 1962). */
function topologicalOrder(graph: Pick<FlowGraph, 'phaseOf' | 'incoming' | 'outgoing'>): number[] {
  const waiting = graph.incoming.map((edges) => edges.length);
  const ready = [...waiting.keys()].filter((step) => waiting[step] === 0);
  const order: number[] = [];
  const before = (a: number, b: number): number => (graph.phaseOf[a] ?? 0) - (graph.phaseOf[b] ?? 0) || a - b;
  while (ready.length > 0) {
    ready.sort(before);
    const step = ready.shift() ?? 0;
    order.push(step);
    for (const edge of graph.outgoing[step] ?? []) {
      waiting[edge.to] = (waiting[edge.to] ?? 0) - 1;
      if (waiting[edge.to] === 0) ready.push(edge.to);
    }
  }
  return order;
}
