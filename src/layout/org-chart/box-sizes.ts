import { columnText, type BoxText } from './box-text.ts';
import { commonWidth } from './common-width.ts';
import { unitsOf, type OrgUnit } from './input.ts';
import type { Measures } from './measures.ts';

/** The text of a unit's box, as a report in a row or as the leaf of a hanging list. */
export type BoxTextOf = (unit: OrgUnit, place: 'row' | 'list') => BoxText;

/** Measure every box once; siblings are equally high. */
export function measureBoxes(roots: readonly OrgUnit[], measures: Measures): BoxTextOf {
  const width = commonWidth(roots, measures);
  const sizes = { row: new Map<OrgUnit, BoxText>(), list: new Map<OrgUnit, BoxText>() };
  const measureGroup = (units: readonly OrgUnit[]): void => {
    const isList = units.every((unit) => unit.children.length === 0);
    for (const [place, boxWidth] of [
      ['row', width],
      ['list', width - measures.indent],
    ] as const) {
      // prettier-ignore
      if (place === 'list' && !isList) continue;
      const texts = units.map((unit) => columnText(unit, boxWidth, measures));
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
