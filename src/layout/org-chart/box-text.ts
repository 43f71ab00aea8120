import { words } from '../../i18n/words.ts';
import { cleanText } from '../../text/clean-text.ts';
import { graphemes } from '../../text/graphemes.ts';
import { textWidth } from '../../text/text-width.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { boldWidth } from './bold-width.ts';
import type { OrgUnit } from './input.ts';
import type { Measures } from './measures.ts';
import type { PlacedText } from './org-chart-layout.ts';

/** A box's size and text, relative to its own top-left corner. */
export type BoxText = {
  width: number;
  height: number;
  texts: PlacedText[];
  underline: { x: number; y: number; width: number } | undefined;
};

const MOST_TITLE_LINES = 3;
const ELLIPSIS = '…';
/** From the top of a line of type to its baseline, as a share of the line's height. */
const ASCENT = 0.76;
/** Between a headcount and the mark that it is suggested, in px. */
export const MARK_GAP = 4;

/** How wide a text runs, in em. */
type WidthOf = (text: string) => number;

/** Cut a text in letters of a size to a width, both in px, with an ellipsis; whole characters only. */
export function fitText(
  text: string,
  { size, width }: { size: number; width: number },
  widthOf: WidthOf = textWidth,
): string {
  if (widthOf(text) * size <= width) return text;
  const kept = graphemes(text);
  while (kept.length > 0 && widthOf(kept.join('') + ELLIPSIS) * size > width) kept.pop();
  return kept.join('').trimEnd() + ELLIPSIS;
}

/** A bold title on at most three lines; what does not fit ends in an ellipsis. */
export function titleLines(title: string, size: number, width: number): string[] {
  const regular = textWidth(title);
  const share = regular === 0 ? 1 : regular / boldWidth(title);
  const lines = wrapText(title, (width / size) * share);
  const fit = (text: string) => fitText(text, { size, width }, boldWidth);
  const kept = lines.slice(0, MOST_TITLE_LINES).map(fit);
  if (lines.length <= MOST_TITLE_LINES) return kept;
  const rest = lines.slice(MOST_TITLE_LINES - 1).join('');
  return [...kept.slice(0, -1), fit(rest).endsWith(ELLIPSIS) ? fit(rest) : fit(`${rest}${ELLIPSIS}`)];
}

/** The text of one box as a column: title, headcount, note, each centred. */
export function columnText(unit: OrgUnit, width: number, measures: Measures): BoxText {
  const inner = width - measures.paddingLeft - measures.paddingRight;
  // Beside a colour bar the text moves over a little.
  const centre = unit.department ? measures.paddingLeft + inner / 2 : width / 2;
  const texts: PlacedText[] = [];
  let underline: BoxText['underline'];
  let y = measures.paddingY;
  const line = (part: PlacedText['part'], text: string, size: number, x = centre): PlacedText => {
    const baseline = y + size * measures.leading * ASCENT;
    const placed = {
      part,
      text,
      x,
      y: baseline,
      anchor: 'middle' as const,
      size,
      width: (part === 'title' ? boldWidth(text) : textWidth(text)) * size,
    };
    texts.push(placed);
    return placed;
  };
  for (const text of titleLines(unit.title, measures.titleSize, inner)) {
    line('title', text, measures.titleSize);
    y += measures.titleSize * measures.leading;
  }
  const headcount = cleanText(unit.headcount);
  if (headcount !== '') {
    const size = measures.headcountSize;
    const markWidth = unit.suggested ? textWidth(words('suggested.badge')) * measures.noteSize + MARK_GAP : 0;
    const placed = line('headcount', fitText(headcount, { size, width: inner - markWidth }), size);
    if (unit.suggested) {
      const left = centre - (placed.width + markWidth) / 2;
      placed.x = left + placed.width;
      placed.anchor = 'end';
      const mark = line('mark', words('suggested.badge'), measures.noteSize, placed.x + MARK_GAP);
      mark.anchor = 'start';
      mark.y = placed.y;
      underline = { x: left, y: placed.y + 3, width: placed.width };
    }
    y += size * measures.leading;
  }
  if (unit.note) {
    line('note', fitText(cleanText(unit.note), { size: measures.noteSize, width: inner }), measures.noteSize);
    y += measures.noteSize * measures.leading;
  }
  return { width, height: Math.ceil((y + measures.paddingY) / 2) * 2, texts, underline };
}
