import { words } from '../../i18n/words.ts';
import { cleanText } from '../../text/clean-text.ts';
import { textWidth } from '../../text/text-width.ts';
import { boldWidth } from './bold-width.ts';
import { fitText, MARK_GAP, titleLines, type BoxText } from './box-text.ts';
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
  const isSuggested = unit.suggested === true && count !== '';
  const mark = isSuggested ? textWidth(words('suggested.badge')) * noteSize + MARK_GAP : 0;
  const aside = count === '' ? 0 : textWidth(count) * headcountSize + mark + GAP;
  const isBeside = inner - aside >= Math.min(LEAST_TITLE, boldWidth(cleanText(unit.title))) * titleSize;
  const texts: PlacedText[] = [];
  let y = paddingY;
  const add = (part: PlacedText['part'], text: string, size: number, x: number, anchor: 'start' | 'end') =>
    texts.push({
      part,
      text,
      x,
      y: y + titleSize * leading * ASCENT,
      anchor,
      size,
      width: (part === 'title' ? boldWidth(text) : textWidth(text)) * size,
    });

  let underline: BoxText['underline'];
  const addCount = (): void => {
    const text = fitText(count, { size: headcountSize, width: inner - mark });
    const textLength = textWidth(text) * headcountSize;
    const right = isBeside ? width - paddingRight : paddingLeft + textLength + mark;
    if (isBeside || isSuggested) add('headcount', text, headcountSize, right - mark, 'end');
    else add('headcount', text, headcountSize, paddingLeft, 'start');
    if (!isSuggested) return;
    add('mark', words('suggested.badge'), noteSize, right - mark + MARK_GAP, 'start');
    underline = { x: right - mark - textLength, y: y + titleSize * leading * ASCENT + 3, width: textLength };
  };
  if (count !== '' && isBeside) addCount();
  for (const line of titleLines(unit.title, titleSize, isBeside ? inner - aside : inner)) {
    add('title', line, titleSize, paddingLeft, 'start');
    y += titleSize * leading;
  }
  if (count !== '' && !isBeside) {
    addCount();
    y += headcountSize * leading;
  }
  if (unit.note) {
    add(
      'note',
      fitText(cleanText(unit.note), { size: noteSize, width: inner }),
      noteSize,
      paddingLeft,
      'start',
    );
    y += noteSize * leading;
  }
  texts.sort((a, b) => order(a) - order(b));
  return { width, height: Math.ceil((y + paddingY) / 2) * 2, texts, underline };
}

function order({ part }: PlacedText): number {
  return ['title', 'headcount', 'mark', 'note'].indexOf(part);
}
