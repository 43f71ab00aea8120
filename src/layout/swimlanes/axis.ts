/** A channel between two columns (rows): its tracks and the free room before and behind them, px. */
export type ChannelRoom = { tracks: number; before: number; behind: number };

/** Positions along one axis of the drawing. */
export type Axis = {
  /** Middle of each column (row). */
  middles: readonly number[];
  /** Where each channel begins and ends, and where its first track lies. */
  channels: readonly { begin: number; end: number; firstTrack: number; tracks: number }[];
  trackGap: number;
  end: number;
};

/**
 * Lay out channels and columns (rows) one after the other.
 *
 * @param sizes Extent of each column (row); `channels` has one more, for both outer margins.
 */
export function buildAxis(
  sizes: readonly number[],
  channels: readonly ChannelRoom[],
  trackGap: number,
): Axis {
  let at = 0;
  const middles: number[] = [];
  const placed = channels.map(({ tracks, before, behind }, index) => {
    const begin = at;
    const end = begin + before + Math.max(0, tracks - 1) * trackGap + behind;
    const size = sizes[index];
    at = end + (size ?? 0);
    if (size !== undefined) middles.push(end + size / 2);
    return { begin, end, firstTrack: begin + before, tracks };
  });
  return { middles, channels: placed, trackGap, end: at };
}

/** The same axis, begun later. */
export function moveAxis(axis: Axis, by: number): Axis {
  return {
    ...axis,
    middles: axis.middles.map((middle) => middle + by),
    channels: axis.channels.map(({ begin, end, firstTrack, tracks }) => ({
      begin: begin + by,
      end: end + by,
      firstTrack: firstTrack + by,
      tracks,
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
  return (axis.channels[line / 2]?.firstTrack ?? 0) + track * axis.trackGap;
}

/** Where in a channel a border can run without lying on a track: amid them, or beside a single one. */
export function borderInChannel(axis: Axis, channel: number): number {
  const { begin, end, firstTrack, tracks } = axis.channels[channel] ?? {
    begin: 0,
    end: 0,
    firstTrack: 0,
    tracks: 0,
  };
  if (tracks === 0) return (begin + end) / 2;
  const amid = firstTrack + (Math.ceil(tracks / 2) - 0.5) * axis.trackGap;
  if (tracks > 1) return amid;
  return end - firstTrack >= firstTrack - begin
    ? Math.min(amid, (firstTrack + end) / 2)
    : firstTrack - axis.trackGap / 2;
}
