import { cleanText } from '../../text/clean-text.ts';
import { textWidth } from '../../text/text-width.ts';
import { boldWidth } from './bold-width.ts';
import {
  fitText,
  markRoom,
  placeNote,
  placeText,
  suggestedCount,
  titleLines,
  type BoxText,
  type CountText,
} from './box-text.ts';
import type { OrgUnit } from './input.ts';
import type { Measures } from './measures.ts';
import type { PlacedText } from './org-chart-layout.ts';

const GAP = 10;
const ASCENT = 0.78;
/** A title narrower than this many em beside its headcount gets the whole row instead. */
const LEAST_TITLE = 6;

/**
 * The text of one box as a row: the title on the left, the headcount on the right, the note below.
 *
 * Where the row is too short for both, the headcount goes below the title.
 */
export function rowText(unit: OrgUnit, width: number, measures: Measures): BoxText {
  const { titleSize, headcountSize, noteSize, leading, paddingLeft, paddingRight, paddingY } = measures;
  const inner = width - paddingLeft - paddingRight;
  const count = cleanText(unit.headcount);
  const aside = count === '' ? 0 : textWidth(count) * headcountSize + markRoom(unit, measures) + GAP;
  const isBeside = inner - aside >= Math.min(LEAST_TITLE, boldWidth(cleanText(unit.title))) * titleSize;
  const texts: PlacedText[] = [];
  let underline: BoxText['underline'];
  let y = paddingY;
  const baseline = (): number => y + titleSize * leading * ASCENT;
  const firstBaseline = baseline();
  for (const text of titleLines(unit.title, titleSize, isBeside ? inner - aside : inner)) {
    const place = { x: paddingLeft, y: baseline(), anchor: 'start' } as const;
    texts.push(placeText({ part: 'title', text, size: titleSize, ...place }));
    y += titleSize * leading;
  }
  if (count !== '') {
    const at = { width, y: isBeside ? firstBaseline : baseline(), isBeside };
    const placed = countInRow(unit, at, measures);
    texts.push(...placed.texts);
    underline = placed.underline;
    if (!isBeside) y += headcountSize * leading;
  }
  if (unit.note) {
    const place = { x: paddingLeft, y: baseline(), anchor: 'start', width: inner } as const;
    texts.push(placeNote(unit.note, place, measures));
    y += noteSize * leading;
  }
  return { width, height: Math.ceil((y + paddingY) / 2) * 2, texts, underline };
}

/** A headcount at the right end of a row, or on the left of its own; behind it the mark that it is suggested. */
function countInRow(
  unit: OrgUnit,
  { width, y, isBeside }: { width: number; y: number; isBeside: boolean },
  measures: Measures,
): CountText {
  const { headcountSize: size, paddingLeft, paddingRight } = measures;
  const mark = markRoom(unit, measures);
  const text = fitText(cleanText(unit.headcount), { size, width: width - paddingLeft - paddingRight - mark });
  const count = placeText({ part: 'headcount', text, size, x: paddingLeft, y, anchor: 'start' });
  const end = isBeside ? width - paddingRight - mark : paddingLeft + count.width;
  if (unit.suggested) return suggestedCount(count, end, measures);
  return { texts: [isBeside ? { ...count, x: end, anchor: 'end' } : count], underline: undefined };
}
