import { cleanText } from '../../text/clean-text.ts';
import { textWidth } from '../../text/text-width.ts';
import { boldWidth } from './bold-width.ts';
import { markRoom, titleLines } from './box-text.ts';
import { unitsOf, type OrgUnit } from './input.ts';
import type { Measures } from './measures.ts';

const WIDTHS = [88, 92, 96, 100, 104, 112, 120, 132, 144];
/** This share of the titles should stand on one line. */
const ONE_LINE_SHARE = 0.93;

/**
 * One width for all boxes of a chart, so that columns of boxes line up: the least at which nearly all
 * titles stand on one line and nothing is cut.
 */
export function commonWidth(roots: readonly OrgUnit[], measures: Measures): number {
  const units = unitsOf(roots);
  // The boxes of a hanging list are narrower by its indent.
  const lists = new Set(units.filter(hasLeavesOnly).flatMap((unit) => unit.children));
  const lost = (unit: OrgUnit) => (lists.has(unit) ? measures.indent : 0);
  const titles = units.map((unit) => boldWidth(cleanText(unit.title)) * measures.titleSize + lost(unit));
  const asides = units.map((unit) => asideWidth(unit, measures) + lost(unit));
  const widestAside = Math.max(0, ...asides);
  const found = WIDTHS.find((width) => {
    const inner = width - measures.paddingLeft - measures.paddingRight;
    const isCut = (unit: OrgUnit) => titleLines(unit.title, measures.titleSize, inner).at(-1)?.endsWith('…');
    return (
      widestAside <= inner &&
      titles.filter((title) => title <= inner).length >= units.length * ONE_LINE_SHARE &&
      !units.some((unit, index) => (titles[index] ?? 0) > inner && isCut(unit))
    );
  });
  return found ?? WIDTHS.at(-1) ?? 0;
}

/** How wide the headcount, with its mark, or the note runs. */
function asideWidth(unit: OrgUnit, measures: Measures): number {
  const count = textWidth(cleanText(unit.headcount)) * measures.headcountSize;
  const mark = count > 0 ? markRoom(unit, measures) : 0;
  return Math.max(count + mark, textWidth(cleanText(unit.note ?? '')) * measures.noteSize);
}

function hasLeavesOnly(unit: OrgUnit): boolean {
  return unit.children.every((child) => child.children.length === 0);
}
