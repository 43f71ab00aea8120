import { drawPlan } from './draw-plan.ts';
import { type DrawingStyle, drawingStyle } from './drawing-style.ts';
import { firstChoices } from './first-choices.ts';
import { type FlowGraph, buildFlowGraph } from './flow-graph.ts';
import { type SwimlaneProcess, assertSoundProcess } from './input.ts';
import { createJudge } from './judge.ts';
import { type RoutedPlan, planCells, planRoutes, planTracks } from './plan-flow.ts';
import { searchChoices } from './search.ts';
import type { SwimlaneLayout, SwimlaneVariant } from './swimlane-layout.ts';

export type SwimlaneOptions = {
  variant: SwimlaneVariant;
  /** Terms that stay on one line, e.g. the glossary's. */
  keepWhole?: readonly string[];
  /** Layouts the search may try; by default fewer the larger the process, so that 50 steps stay below 1 s. */
  evaluations?: number;
};

const WIDEST_STEP = 240;
const NARROWEST_STEP = 150;
const CLOSEST_TRACKS = 6;

function affordableEvaluations(graph: FlowGraph): number {
  return Math.min(90, Math.round(40_000 / (graph.steps.length + graph.edges.length + 1) ** 1.6));
}

/** What gives way before titles do where many lanes stand side by side. */
const TIGHT = { padX: 7, trackGap: 8, acrossPad: 9 } as const;

/** The widest titles whose drawing keeps within the target width, if need be with less room about them; else the narrowest. */
function fitTitles(plan: RoutedPlan, given: DrawingStyle): SwimlaneLayout {
  const style = { ...given, fillsRoom: true };
  const [widest = 6, ...narrower] = style.titleEms;
  const channelPad = { ...style.channelPad, across: TIGHT.acrossPad };
  const tight = { ...style, padX: TIGHT.padX, trackGap: TIGHT.trackGap, channelPad };
  let best = drawPlan(plan, style, widest);
  for (const em of narrower) {
    for (const padded of [style, tight]) {
      if (best.width <= style.targetWidth) return best;
      const drawn = drawPlan(plan, padded, em);
      if (drawn.width < best.width) best = drawn;
    }
  }
  return best;
}

/** Steps as wide as the lines beside them leave room for; with very many lines, lines closer together. */
function fitColumn(plan: RoutedPlan, style: DrawingStyle): SwimlaneLayout {
  const trial = drawPlan(plan, style, 0);
  const spare = style.targetWidth - trial.width;
  const room = Math.floor(((style.stepWidth ?? 0) + spare) / 2) * 2;
  const stepWidth = Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, room));
  const fitted = drawPlan(plan, { ...style, stepWidth }, 0);
  const tracks = (plan.tracks.columnTracks[0] ?? 0) + (plan.tracks.columnTracks[2] ?? 0);
  const over = fitted.width - style.targetWidth;
  if (over <= 0 || tracks === 0) return fitted;
  const trackGap = Math.max(CLOSEST_TRACKS, style.trackGap - over / tracks);
  return drawPlan(plan, { ...style, stepWidth, trackGap }, 0);
}

/**
 * Place a process on paper: lanes, steps and lines with their labels, in px.
 *
 * Three variants of one model: `V` lanes as columns, `H` lanes as rows, `N` a single column for narrow
 * containers. Lanes without steps are not drawn. Equal input gives equal output, on every machine.
 * Throws if the process names a lane, phase or step it does not hold.
 *
 * In the manner of Sugiyama, Tagawa & Toda (1981) with lanes as a second constraint: lines back are set
 * aside (`feedbackEdges`), steps get rows (`assignRows`), lines find their way on a lattice (`routeEdges`)
 * and a track in its channels (`assignTracks`), and a bounded search turns the remaining choices
 * (`searchChoices`).
 */
export function layoutSwimlanes(process: SwimlaneProcess, options: SwimlaneOptions): SwimlaneLayout {
  assertSoundProcess(process);
  const style = drawingStyle(options.variant, options.keepWhole ?? []);
  const oneColumn = options.variant === 'N';
  const graph = buildFlowGraph(process, oneColumn);
  const middleEm = style.titleEms[Math.floor(style.titleEms.length / 2)] ?? 6;
  const choices = searchChoices(graph, createJudge(graph, style, middleEm), {
    start: firstChoices(graph),
    evaluations: options.evaluations ?? affordableEvaluations(graph),
    oneColumn,
  });
  const flow = { graph, grid: planCells(graph, choices, style.variant) };
  const plan = planTracks(flow, planRoutes(flow, choices, style), style);
  return oneColumn ? fitColumn(plan, style) : fitTitles(plan, style);
}
