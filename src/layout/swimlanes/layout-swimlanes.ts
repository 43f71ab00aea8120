import { drawPlan, planFlow } from './draw-plan.ts';
import { STYLES } from './drawing-style.ts';
import { buildFlowGraph } from './flow-graph.ts';
import { type SwimlaneProcess, assertSoundProcess } from './input.ts';
import { narrowOrder } from './narrow-order.ts';
import { levelEdges } from './rows.ts';
import type { SwimlaneLayout, SwimlaneVariant } from './swimlane-layout.ts';

export type SwimlaneOptions = { variant: SwimlaneVariant; keepWhole?: readonly string[] };

export function layoutSwimlanes(process: SwimlaneProcess, options: SwimlaneOptions): SwimlaneLayout {
  assertSoundProcess(process);
  const style = { ...STYLES[options.variant], keepWhole: options.keepWhole ?? [] };
  const graph = buildFlowGraph(process, options.variant === 'N');
  const zeros = graph.steps.map(() => 0);
  const free = graph.edges.map(() => -1);
  const choices = {
    slack: zeros,
    level: levelEdges(graph),
    shift: zeros,
    urgency: graph.edges.map(() => 0),
    exit: free,
    entry: free,
    order: narrowOrder(graph),
  };
  const plan = planFlow(graph, choices, style);
  return drawPlan(plan, style, process, style.titleEms[0] ?? 6);
}
