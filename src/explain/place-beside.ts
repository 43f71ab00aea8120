/** Between a note and what it explains, and between a note and the window's edge, in pixels. */
const gap = 6;

/** Put a note, which lies over the page, below the last line of what it explains; above it where there is no room. */
export function placeBeside(note: HTMLElement, explained: HTMLElement): void {
  const lines = explained.getClientRects();
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return;
  const { offsetWidth, offsetHeight } = note;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = last.bottom + gap;
  const above = first.top - gap - offsetHeight;
  const top = below + offsetHeight > clientHeight && above > 0 ? above : below;
  const left = Math.max(gap, Math.min(last.left, clientWidth - gap - offsetWidth));
  note.style.top = `${top + scrollY}px`;
  note.style.left = `${left + scrollX}px`;
}
