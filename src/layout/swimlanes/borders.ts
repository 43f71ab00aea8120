import type { DrawingStyle } from './drawing-style.ts';
import type { CelledFlow } from './grid.ts';
import type { Piece } from './pieces.ts';
import type { Side } from './tracks.ts';

/** On which side of the border in its channel a line belongs; `undefined` where none runs. */
export type BorderSide = (piece: Piece) => Side | undefined;

/** Channels in which a border of lanes or phases runs, by number: `[before, behind]`, the bands it parts. */
export type Borders = {
  columns: readonly (readonly [number, number] | undefined)[];
  rows: readonly (readonly [number, number] | undefined)[];
};

function partings(bands: readonly number[]): (readonly [number, number] | undefined)[] {
  return [undefined, ...bands].map((before, channel) => {
    const behind = bands[channel];
    return before === undefined || behind === undefined || before === behind ? undefined : [before, behind];
  });
}

/** The borders between lanes, and those between phases. None in variant N, which draws neither. */
export function bordersOf({ graph, grid }: CelledFlow, { variant }: Pick<DrawingStyle, 'variant'>): Borders {
  if (variant === 'N') return { columns: [], rows: [] };
  const phaseOfRow: number[] = [];
  grid.rowOf.forEach((row, step) => (phaseOfRow[row] = graph.phaseOf[step] ?? 0));
  return { columns: partings(grid.laneOfColumn), rows: partings(phaseOfRow) };
}

/** A line between two steps of one lane or phase belongs on the side where these stand. */
export function borderSides({ graph }: CelledFlow, borders: Borders): BorderSide {
  return ({ edge: { from, to }, vertical, line }) => {
    const parting = (vertical ? borders.columns : borders.rows)[line / 2];
    if (parting === undefined) return undefined;
    const bandOf = vertical ? graph.laneOf : graph.phaseOf;
    const ends = [bandOf[from] ?? 0, bandOf[to] ?? 0];
    if (Math.max(...ends) <= parting[0]) return -1;
    return Math.min(...ends) >= parting[1] ? 1 : 0;
  };
}
