import { buildFlowGraph, type FlowGraph } from '../../layout/swimlanes/flow-graph.ts';
import { drawingStyle } from '../../layout/swimlanes/drawing-style.ts';
import { type EdgeLabel, measureLabels } from '../../layout/swimlanes/edge-label.ts';
import type { SwimlaneProcess } from '../../layout/swimlanes/input.ts';
import type { Drawing } from '../../layout/swimlanes/metrics.ts';
import { type StepSize, measureSteps } from '../../layout/swimlanes/step-size.ts';
import type { Box } from '../../layout/swimlanes/swimlane-layout.ts';

/** An engine that can place a swimlane, and what came out as something to measure. */
export type Peer = { name: string; draw(process: SwimlaneProcess): Promise<Drawing> };

/** What every engine is given: the same graph, boxes and labels, so that only placing and routing differ. */
export type Task = {
  graph: FlowGraph;
  sizes: readonly StepSize[];
  labels: readonly (EdgeLabel | undefined)[];
  smallestType: number;
};

export function buildTask(process: SwimlaneProcess): Task {
  const style = drawingStyle('V', []);
  const graph = buildFlowGraph(process, false);
  const sizes = measureSteps(graph, { style, maxEm: 6.2 }, (step) => step);
  return { graph, sizes, labels: measureLabels(graph, style), smallestType: style.labelFontSize };
}

/** The box around some boxes, with a margin. */
export function hull(boxes: readonly Box[], margin: number): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - margin;
  const y = Math.min(...boxes.map((box) => box.y)) - margin;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin;
  return { x, y, width: right - x, height: bottom - y };
}

/** Box and line parts of a drawing, from positions an engine gave by step and edge number. */
export function assembleDrawing(
  task: Task,
  placed: {
    boxes: readonly Box[];
    lines: readonly (readonly { x: number; y: number }[])[];
    labels: readonly Box[];
  },
): Pick<Drawing, 'boxes' | 'lines' | 'labels' | 'texts' | 'smallestType'> {
  const { graph } = task;
  const idOf = (step: number): string => graph.steps[step]?.id ?? '';
  const nowhere = { x: 0, y: 0, width: 0, height: 0 };
  return {
    boxes: graph.steps.map((step, index) => ({
      id: step.id,
      lane: step.lane,
      box: placed.boxes[index] ?? nowhere,
    })),
    lines: graph.edges.map((edge, index) => ({
      from: idOf(edge.from),
      to: idOf(edge.to),
      feedback: edge.feedback,
      label: edge.label,
      points: placed.lines[index] ?? [],
    })),
    labels: placed.labels,
    texts: [],
    smallestType: task.smallestType,
  };
}
