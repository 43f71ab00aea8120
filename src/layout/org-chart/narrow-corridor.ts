import type { DottedLine } from './input.ts';
import type { PlacedBox, PlacedDottedLine } from './org-chart-layout.ts';

/** Dotted lines in a corridor on the right: each on its track, counted from the boxes outwards. */
export type Corridor = { width: number; tracks: ReadonlyMap<DottedLine, number> };

const TRACK = 8;
const MOST_TRACKS = 6;
/** Further lines at one box would come closer to each other than a reader can tell apart. */
const MOST_AT_A_BOX = 5;

/**
 * Give every dotted line a track, so that no two lines on one track overlap; short lines run inside.
 *
 * The left-edge algorithm for channels (Hashimoto & Stevens 1971). Lines beyond the last track, or
 * too many at one box, get none.
 */
export function corridorFor(dotted: readonly DottedLine[], ids: readonly string[]): Corridor {
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const span = ({ from, to }: DottedLine): [number, number] => {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    if (a === undefined || b === undefined)
      throw new Error(`corridorFor: "${from}" or "${to}" is not in the chart`);
    return a < b ? [a, b] : [b, a];
  };
  const length = (line: DottedLine) => span(line)[1] - span(line)[0];
  const tracks = new Map<DottedLine, number>();
  const atBox = new Map<string, number>();
  const used: [number, number][][] = [];
  for (const line of [...dotted].sort((a, b) => length(a) - length(b))) {
    const ends = [line.from, line.to];
    if (ends.some((id) => (atBox.get(id) ?? 0) >= MOST_AT_A_BOX)) continue;
    const [first, last] = span(line);
    const isFree = (track: number) => (used[track] ?? []).every(([from, to]) => last < from || to < first);
    const track = Array.from({ length: MOST_TRACKS }, (_, index) => index).find(isFree);
    if (track === undefined) continue;
    tracks.set(line, track);
    (used[track] ??= []).push([first, last]);
    for (const id of ends) atBox.set(id, (atBox.get(id) ?? 0) + 1);
  }
  return { width: used.length === 0 ? 0 : TRACK * used.length + TRACK / 2, tracks };
}

/** The dotted lines along their tracks, and those that only the text list says, in whole or by label. */
export function alongTracks(
  wanted: readonly DottedLine[],
  boxes: readonly PlacedBox[],
  corridor: Corridor,
): { dotted: PlacedDottedLine[]; listed: DottedLine[] } {
  const byId = new Map(boxes.map((box) => [box.unit.id, box]));
  const drawn = wanted.filter((line) => corridor.tracks.has(line));
  const dotted = drawn.flatMap((line) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    if (!from || !to) return [];
    const x = from.x + from.width + TRACK * ((corridor.tracks.get(line) ?? 0) + 1);
    const [start, end] = [portY(line, from, drawn), portY(line, to, drawn)];
    const points = [
      { x: from.x + from.width, y: start },
      { x, y: start },
      { x, y: end },
      { x: to.x + to.width, y: end },
    ];
    return [{ from: line.from, to: line.to, points, pieces: [points], label: undefined }];
  });
  return { dotted, listed: wanted.filter((line) => (line.label ?? '') !== '' || !drawn.includes(line)) };
}

/** Where a line leaves the right side of a box: the lines of one box share its height. */
function portY(line: DottedLine, box: PlacedBox, drawn: readonly DottedLine[]): number {
  const here = drawn.filter(({ from, to }) => from === box.unit.id || to === box.unit.id);
  return box.y + (box.height * (here.indexOf(line) + 1)) / (here.length + 1);
}
