import { drawPlan } from './draw-plan.ts';
import { drawingOf } from './drawing-of-layout.ts';
import type { DrawingStyle } from './drawing-style.ts';
import type { FlowGraph } from './flow-graph.ts';
import { crossingOf, segmentLength, segmentsOf } from './geometry.ts';
import type { Choices, Grid } from './grid.ts';
import type { Route } from './lattice.ts';
import { hardFaults, measureDrawing } from './metrics.ts';
import { type Oddities, findOddities } from './oddities.ts';
import { planCells, planRoutes, planTracks } from './plan-flow.ts';
import { RouteMemory } from './route-memory.ts';
import type { SwimlaneLayout } from './swimlane-layout.ts';

const PRICE = {
  fault: 1e6,
  crossing: 420,
  bend: 45,
  straying: 100,
  length: 0.5,
  height: 0.5,
  overWidth: 6,
} as const;

/** Less than this a shorter drawing seldom makes up for. */
const HOPELESS = 60;
/** Trouble above which an edge is worth trying other ways for. */
export const WORTH_A_TRY: number = PRICE.bend;

/** How good a layout is: the lower the price the better. */
export type Judged = {
  price: number;
  /** The part of the price that is known before tracks and px: bends and oddities. */
  earlyPrice: number;
  /** The part that another way could save whole: faults and crossings. */
  clashes: number;
  /** What each edge costs beyond a straight line; worked out when asked for, as few layouts are kept. */
  trouble: () => readonly number[];
  routes: readonly Route[];
};

/** What a set of choices leads to; `undefined` if it was judged before or cannot be better than `rival`. */
export type Judge = (choices: Choices, rival?: Judged) => Judged | undefined;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What each edge costs beyond a straight line: bends, crossings, detour. */
function troubleOf(layout: SwimlaneLayout, { prices, blockers }: Oddities): number[] {
  const lines = layout.edges.map((edge) => segmentsOf(edge.points));
  const trouble = lines.map((segments, index) => {
    const crossings = lines.filter(
      (others, at) =>
        at !== index && segments.some((s) => others.some((t) => crossingOf(s, t) !== undefined)),
    ).length;
    const length = sum(segments.map(segmentLength));
    const bends = Math.max(0, segments.length - 2) * PRICE.bend;
    return crossings * PRICE.crossing + bends + length * 0.2 + (prices[index] ?? 0);
  });
  blockers.flat().forEach((edge) => {
    trouble[edge] = (trouble[edge] ?? 0) + PRICE.bend;
  });
  return trouble;
}

/** What a layout costs once it is drawn: faults and crossings, and the rest. */
function priceOf(layout: SwimlaneLayout, targetWidth: number): { clashes: number; rest: number } {
  const metrics = measureDrawing(drawingOf(layout));
  return {
    clashes: PRICE.fault * hardFaults(metrics) + PRICE.crossing * metrics.crossings,
    rest:
      PRICE.bend * metrics.bends +
      PRICE.straying * metrics.straying +
      PRICE.length * metrics.length +
      PRICE.height * (layout.variant === 'H' ? layout.width : layout.height) +
      PRICE.overWidth * Math.max(0, layout.width - targetWidth),
  };
}

function earlyPriceOf(routes: readonly Route[], { prices }: Oddities): number {
  const bends = sum(routes.map(({ corners }) => corners.length - 2));
  return PRICE.bend * bends + sum(prices);
}

const keyOfCells = ({ rowOf, columnOf }: Grid): string => `${rowOf.join()}/${columnOf.join()}`;

const keyOfRoutes = (routes: readonly Route[]): string =>
  routes
    .map(
      ({ corners, exitBeside, entryBeside }) =>
        `${corners.join()}${exitBeside ? '<' : ''}${entryBeside ? '>' : ''}`,
    ) // prettier-ignore
    .join(';');

/**
 * A judge of layouts that remembers: different choices often lead to one layout, and what is known by its
 * cells or its routes need not be drawn again. So most of a search costs little.
 *
 * @param titleEm Widest line of a step's title, in em.
 */
export function createJudge(graph: FlowGraph, style: DrawingStyle, titleEm: number): Judge {
  const memory = new RouteMemory();
  const known = new Set<string>();
  const isNew = (key: string): boolean => known.size < known.add(key).size;
  return (choices, rival) => {
    const grid = planCells(graph, choices, style.variant);
    const cells = keyOfCells(grid);
    if (!isNew(`${cells}/${choices.exit.join()}/${choices.entry.join()}/${choices.urgency.join()}`)) return;
    const routes = planRoutes({ graph, grid }, choices, { variant: style.variant, memory });
    if (!isNew(`${cells}/${keyOfRoutes(routes)}`)) return;
    const oddities = findOddities(graph, routes);
    const earlyPrice = earlyPriceOf(routes, oddities);
    if (rival !== undefined && earlyPrice > rival.earlyPrice + rival.clashes + HOPELESS) return;
    const layout = drawPlan(planTracks({ graph, grid }, routes, style), style, titleEm);
    const { clashes, rest } = priceOf(layout, style.targetWidth);
    const price = clashes + rest + sum(oddities.prices);
    return { price, earlyPrice, clashes, trouble: () => troubleOf(layout, oddities), routes };
  };
}
