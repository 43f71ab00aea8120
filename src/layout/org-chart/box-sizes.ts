import { textWidth } from '../../text/text-width.ts';
import { cleanText } from '../../text/clean-text.ts';
import { columnText, titleLines, type BoxText } from './box-text.ts';
import type { ChartWords } from './chart-words.ts';
import { unitsOf, type OrgUnit } from './input.ts';
import type { Measures } from './measures.ts';

/** The text of a unit's box, as a report in a row or as the leaf of a hanging list. */
export type BoxTextOf = (unit: OrgUnit, place: 'row' | 'list') => BoxText;

const WIDTHS = [88, 96, 104, 112, 120, 132, 144];
/** This share of the titles should stand on one line. */
const ONE_LINE_SHARE = 0.85;

/**
 * One width for all boxes of a chart: the least at which nearly all titles stand on one line and none
 * is cut, so that columns of boxes line up.
 */
export function commonWidth(roots: readonly OrgUnit[], measures: Measures): number {
  const units = unitsOf(roots);
  const fits = (width: number): boolean => {
    const inner = width - 2 * measures.paddingX;
    const lines = units.map((unit) => titleLines(unit.title, measures.titleSize, inner));
    const single = lines.filter((each) => each.length === 1).length;
    const lower = (text: string, size: number) => textWidth(cleanText(text)) * size <= inner;
    return (
      single >= units.length * ONE_LINE_SHARE &&
      lines.every((each) => !each.at(-1)?.endsWith('…')) &&
      units.every((unit) => lower(unit.headcount, 12) && lower(unit.note ?? '', measures.noteSize))
    );
  };
  return WIDTHS.find(fits) ?? WIDTHS.at(-1) ?? 0;
}

/** Measure every box once; siblings are equally high. */
export function measureBoxes(roots: readonly OrgUnit[], measures: Measures, words: ChartWords): BoxTextOf {
  const width = commonWidth(roots, measures);
  const sizes = { row: new Map<OrgUnit, BoxText>(), list: new Map<OrgUnit, BoxText>() };
  const measureGroup = (units: readonly OrgUnit[]): void => {
    for (const [place, boxWidth] of [['row', width], ['list', width - measures.indent]] as const) { // prettier-ignore
      const texts = units.map((unit) => columnText(unit, boxWidth, measures, words));
      const height = Math.max(...texts.map((text) => text.height));
      for (const [index, unit] of units.entries()) {
        const text = texts[index];
        if (text) sizes[place].set(unit, grown(text, height));
      }
    }
  };
  measureGroup(roots);
  for (const unit of unitsOf(roots)) if (unit.children.length > 0) measureGroup(unit.children);
  return (unit, place) => {
    const size = sizes[place].get(unit);
    if (!size) throw new Error(`measureBoxes: unit "${unit.id}" is not in the chart`);
    return size;
  };
}

/** The same text in the middle of a higher box. */
function grown(text: BoxText, height: number): BoxText {
  const shift = (height - text.height) / 2;
  const { underline } = text;
  return {
    ...text,
    height,
    texts: text.texts.map((line) => ({ ...line, y: line.y + shift })),
    underline: underline && { ...underline, y: underline.y + shift },
  };
}
