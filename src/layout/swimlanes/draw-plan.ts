import { moveAxis } from './axis.ts';
import { placeEdges, placeSteps } from './compose.ts';
import { placeOnAxes, type Coordinates } from './coordinates.ts';
import type { DrawingStyle } from './drawing-style.ts';
import { frameRoom, phaseRows, placeFrame, sideHeaderHeight } from './frame.ts';
import type { RoutedPlan } from './plan-flow.ts';
import { measureSteps } from './step-size.ts';
import type { SwimlaneLayout } from './swimlane-layout.ts';

const LEAST_COLUMN = { V: 56, H: 44, N: 0 } as const;

function leastExtents(plan: RoutedPlan, style: DrawingStyle): { columns: number[]; rows: number[] } {
  const { graph, grid } = plan;
  const columns = grid.laneOfColumn.map((lane) => {
    const header = style.variant === 'H' ? sideHeaderHeight(graph.lanes[lane]?.title ?? '', style) - 16 : 0;
    return Math.max(LEAST_COLUMN[style.variant], header);
  });
  const rows = Array.from({ length: grid.rowCount }, () => 0);
  if (style.variant !== 'N') {
    for (const { phase, first, last } of phaseRows(graph, grid)) {
      const needed = style.variant === 'V' ? sideHeaderHeight(phase.title, style) : 5 * style.headerFontSize;
      const count = last - first + 1;
      for (let row = first; row <= last; row += 1) rows[row] = Math.max(rows[row] ?? 0, needed / count - 20);
    }
  }
  return { columns, rows };
}

/** Sizes and places, with titles in fewer lines where their columns are wider than they are. */
function placeSized(plan: RoutedPlan, style: DrawingStyle, maxEm: number): Coordinates {
  const { graph, grid } = plan;
  const flip = style.variant === 'H';
  const groupOf = (step: number): number => (flip ? grid.rowOf[step] : grid.columnOf[step]) ?? 0;
  const least = leastExtents(plan, style);
  const first = placeOnAxes(plan, style, { given: measureSteps(graph, { style, maxEm }, groupOf), least });
  if (style.fillsRoom !== true) return first;
  const { channels } = flip ? first.along : first.across;
  const rooms = channels.slice(1).map(({ begin }, index) => begin - (channels[index]?.end ?? 0));
  const given = measureSteps(graph, { style, maxEm, rooms }, groupOf);
  const roomy = placeOnAxes(plan, style, { given, least });
  return roomy.across.end <= first.across.end && roomy.along.end <= first.along.end ? roomy : first;
}

/** The width of each lane, or of each phase where those stand side by side, before there are headers. */
function headerWidths({ graph, grid }: RoutedPlan, bare: Coordinates, { variant }: DrawingStyle): number[] {
  const { middles } = bare.along;
  if (variant === 'H')
    return phaseRows(graph, grid).map(({ first, last }) => (middles[last] ?? 0) - (middles[first] ?? 0) + 80);
  const { channels } = bare.across;
  return graph.lanes.map((_, lane) => {
    const [from, to] = [grid.laneOfColumn.indexOf(lane), grid.laneOfColumn.lastIndexOf(lane)];
    return (channels[to + 1]?.begin ?? 0) - (channels[from]?.end ?? 0) + 16;
  });
}

/**
 * Put a plan on paper.
 *
 * @param titleEm Widest line of a step's title, in em.
 */
export function drawPlan(plan: RoutedPlan, style: DrawingStyle, titleEm: number): SwimlaneLayout {
  const { graph, grid } = plan;
  const phases = style.variant === 'N' ? [] : phaseRows(graph, grid);
  const titles = {
    lanes: graph.lanes.map(({ title }) => title),
    phases: phases.map(({ phase }) => phase.title),
  };
  const bare = placeSized(plan, style, titleEm);
  const room =
    style.variant === 'N'
      ? { laneHeader: 0, phaseHeader: 0 }
      : frameRoom(titles, style, headerWidths(plan, bare, style));
  const coordinates = {
    ...bare,
    across: moveAxis(bare.across, room.phaseHeader),
    along: moveAxis(bare.along, room.laneHeader),
  };
  const frame =
    style.variant === 'N'
      ? { lanes: [], phases: [] }
      : placeFrame(plan, phases, { style, room, ...coordinates });
  const steps = placeSteps(plan, coordinates, style);
  const edges = placeEdges(plan, { coordinates, steps }, style);
  const [across, along] = [Math.ceil(coordinates.across.end), Math.ceil(coordinates.along.end)];
  const [width, height] = style.variant === 'H' ? [along, across] : [across, along];
  return {
    id: graph.id,
    title: graph.title,
    variant: style.variant,
    width,
    height,
    ...frame,
    steps,
    edges,
  };
}
