/** Between a note and what it explains, and between a note and the window's edge, in pixels. */
const gap = 6;

/** What is used of a rectangle; all in pixels from the window's corner. */
export interface Line {
  left: number;
  top: number;
  bottom: number;
}

/**
 * Where a note goes: below the last line of what it explains; above the first where there is no room below.
 *
 * @param lines Of what is explained, in reading order; at least one.
 * @param size Of the note.
 * @param view The window; `covered` is how much of its top lies under the bar.
 */
export function placeBeside(
  lines: readonly Line[],
  size: { width: number; height: number },
  view: { width: number; height: number; covered: number },
): { left: number; top: number } {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) throw new Error('placeBeside: there is nothing to place beside');
  const below = last.bottom + gap;
  const above = first.top - gap - size.height;
  const isRoomBelow = below + size.height <= view.height;
  return {
    left: Math.max(gap, Math.min(last.left, view.width - gap - size.width)),
    top: isRoomBelow || above < view.covered ? below : above,
  };
}
