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
const MARK_GAP = 4;

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

/** A text in its place: `width` is how far it runs, in the weight its part is set in. */
export function placeText(text: Omit<PlacedText, 'width'>): PlacedText {
  const widthOf = text.part === 'title' ? boldWidth : textWidth;
  return { ...text, width: widthOf(text.text) * text.size };
}

/** The note of a box on its one line, cut to a width in px. */
export function placeNote(
  note: string,
  { width, ...place }: Pick<PlacedText, 'x' | 'y' | 'anchor' | 'width'>,
  { noteSize: size }: Measures,
): PlacedText {
  return placeText({ part: 'note', text: fitText(cleanText(note), { size, width }), size, ...place });
}

/** What the mark that a headcount is suggested takes of the width, with the gap before it, in px. */
export function markRoom(unit: OrgUnit, { noteSize }: Measures): number {
  return unit.suggested ? textWidth(words('suggested.badge')) * noteSize + MARK_GAP : 0;
}

/** A headcount and what shows that it is suggested. */
export type CountText = Pick<BoxText, 'texts' | 'underline'>;

/** A suggested headcount moved to where it ends, the mark behind it and the line below it. */
export function suggestedCount(count: PlacedText, end: number, { noteSize: size }: Measures): CountText {
  const { y, width } = count;
  const mark = { part: 'mark', text: words('suggested.badge'), size, x: end + MARK_GAP, y } as const;
  return {
    texts: [{ ...count, x: end, anchor: 'end' }, placeText({ ...mark, anchor: 'start' })],
    underline: { x: end - width, y: y + 3, width },
  };
}

/** The text of one box as a column: title, headcount, note, each centred. */
export function columnText(unit: OrgUnit, width: number, measures: Measures): BoxText {
  const { titleSize, headcountSize, noteSize, leading, paddingLeft, paddingRight, paddingY } = measures;
  const inner = width - paddingLeft - paddingRight;
  // Beside a colour bar the text moves over a little.
  const centre = unit.department ? paddingLeft + inner / 2 : width / 2;
  const texts: PlacedText[] = [];
  let underline: BoxText['underline'];
  let y = paddingY;
  const baseline = (size: number): number => y + size * leading * ASCENT;
  for (const text of titleLines(unit.title, titleSize, inner)) {
    const place = { x: centre, y: baseline(titleSize), anchor: 'middle' } as const;
    texts.push(placeText({ part: 'title', text, size: titleSize, ...place }));
    y += titleSize * leading;
  }
  if (cleanText(unit.headcount) !== '') {
    const count = countInColumn(unit, { inner, centre, y: baseline(headcountSize) }, measures);
    texts.push(...count.texts);
    underline = count.underline;
    y += headcountSize * leading;
  }
  if (unit.note) {
    const place = { x: centre, y: baseline(noteSize), anchor: 'middle', width: inner } as const;
    texts.push(placeNote(unit.note, place, measures));
    y += noteSize * leading;
  }
  return { width, height: Math.ceil((y + paddingY) / 2) * 2, texts, underline };
}

/** A headcount in the middle of a column, together with the mark behind it that it is suggested. */
function countInColumn(
  unit: OrgUnit,
  { inner, centre, y }: { inner: number; centre: number; y: number },
  measures: Measures,
): CountText {
  const size = measures.headcountSize;
  const markWidth = markRoom(unit, measures);
  const text = fitText(cleanText(unit.headcount), { size, width: inner - markWidth });
  const count = placeText({ part: 'headcount', text, size, x: centre, y, anchor: 'middle' });
  if (!unit.suggested) return { texts: [count], underline: undefined };
  return suggestedCount(count, centre + (count.width - markWidth) / 2, measures);
}
