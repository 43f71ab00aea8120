/** A channel between two columns (rows): its tracks and the free room before and behind them, px. */
export type ChannelRoom = {
  tracks: number;
  before: number;
  behind: number;
  /** Where the border of a lane or phase runs in it: behind so many of its tracks. */
  border?: number | undefined;
};

/** Distances of parallel tracks, and of a track from a border beside it, px. */
export type Gaps = { track: number; border: number };

type PlacedChannel = {
  begin: number;
  end: number;
  firstTrack: number;
  tracks: number;
  border: number | undefined;
};

/** Positions along one axis of the drawing. */
export type Axis = {
  /** Middle of each column (row). */
  middles: readonly number[];
  /** Where each channel begins and ends, and where its first track lies. */
  channels: readonly PlacedChannel[];
  gaps: Gaps;
  end: number;
};

/**
 * Lay out channels and columns (rows) one after the other.
 *
 * @param sizes Extent of each column (row); `channels` has one more, for both outer margins.
 */
export function buildAxis(sizes: readonly number[], channels: readonly ChannelRoom[], gaps: Gaps): Axis {
  let at = 0;
  const middles: number[] = [];
  const placed = channels.map(({ tracks, before, behind, border }, index): PlacedChannel => {
    const begin = at;
    const firstTrack = begin + before + (border === 0 && tracks > 0 ? gaps.border : 0);
    const channel = { begin, firstTrack, tracks, border };
    const last = tracks === 0 ? firstTrack : trackAt(channel, tracks - 1, gaps);
    const end = last + (tracks > 0 && border === tracks ? gaps.border : 0) + behind;
    const size = sizes[index];
    at = end + (size ?? 0);
    if (size !== undefined) middles.push(end + size / 2);
    return { ...channel, end };
  });
  return { middles, channels: placed, gaps, end: at };
}

/** Where a track runs: behind the border, which keeps its distance on both sides, or before it. */
function trackAt(
  { firstTrack, border }: Pick<PlacedChannel, 'firstTrack' | 'border'>,
  track: number,
  gaps: Gaps,
): number {
  const isBehind = border !== undefined && border > 0 && track >= border;
  return firstTrack + track * gaps.track + (isBehind ? 2 * gaps.border - gaps.track : 0);
}

/** The same axis, begun later. */
export function moveAxis(axis: Axis, by: number): Axis {
  return {
    ...axis,
    middles: axis.middles.map((middle) => middle + by),
    channels: axis.channels.map((channel) => ({
      ...channel,
      begin: channel.begin + by,
      end: channel.end + by,
      firstTrack: channel.firstTrack + by,
    })),
    end: axis.end + by,
  };
}

/** Position of a lattice line: a middle moved by `shift`, or a track of a channel. */
export function positionOnAxis(
  axis: Axis,
  line: number,
  { shift, track }: { shift: number; track: number },
): number {
  if (line % 2 === 1) return (axis.middles[(line - 1) / 2] ?? 0) + shift;
  const channel = axis.channels[line / 2];
  return channel === undefined ? 0 : trackAt(channel, track, axis.gaps);
}

/** Where in a channel the border of its lanes or phases runs; without one, its middle. */
export function borderInChannel({ channels, gaps }: Axis, channel: number): number {
  const { begin = 0, end = 0, firstTrack = 0, border, tracks = 0 } = channels[channel] ?? {};
  if (border === undefined) return (begin + end) / 2;
  if (border > 0) return firstTrack + (border - 1) * gaps.track + gaps.border;
  return tracks === 0 ? firstTrack : firstTrack - gaps.border;
}
