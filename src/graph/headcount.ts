import { words } from '../i18n/words.ts';
import { isSuggested } from '../schema/provenance.ts';
import type { Headcount, Model, Position } from '../schema/model.ts';

/** People of a model: stated and suggested apart, ranges kept; positions without a number are counted. */
export interface HeadcountTotal {
  stated: { from: number; to: number };
  suggested: { from: number; to: number };
  /** Positions staffed by the number of projects. */
  perProject: number;
  /** Positions for which nobody gives a number. */
  open: number;
}

/** Sum the positions of a model. */
export function totalHeadcount(model: Model): HeadcountTotal {
  const total: HeadcountTotal = {
    stated: { from: 0, to: 0 },
    suggested: { from: 0, to: 0 },
    perProject: 0,
    open: 0,
  };
  for (const position of model.positions) {
    const range = peopleOf(position.headcount);
    if (position.headcount === undefined) total.open += 1;
    else if (range === undefined) total.perProject += 1;
    else {
      const sum = isSuggested(position, 'headcount') ? total.suggested : total.stated;
      sum.from += range.from;
      sum.to += range.to;
    }
  }
  return total;
}

/** “4 人”, “2–3 人”, “按项目数” or “未定”. */
export function formatHeadcount(headcount: Headcount | undefined): string {
  if (headcount === undefined) return words('headcount.open');
  const range = peopleOf(headcount);
  return range === undefined
    ? words('headcount.perProject')
    : words('headcount.people', { range: formatRange(range) });
}

/** “18 人 + 按项目数 + 建议 2 人 + 1 岗未定”, naming only what there is. */
export function formatTotal({ stated, suggested, perProject, open }: HeadcountTotal): string {
  const parts = [
    ...(stated.to > 0 ? [words('headcount.people', { range: formatRange(stated) })] : []),
    ...(perProject > 0 ? [words('headcount.perProject')] : []),
    ...(suggested.to > 0 ? [words('headcount.suggested', { range: formatRange(suggested) })] : []),
    ...(open > 0 ? [words('headcount.openPositions', { count: open })] : []),
  ];
  return parts.join(' + ');
}

/** Whether the headcount of a position is a suggestion, and no source states it. */
export function headcountIsSuggested(position: Position): boolean {
  return position.headcount !== undefined && isSuggested(position, 'headcount');
}

/** The people of a position, from and to; `undefined` when that depends on projects or nobody says. */
export function peopleOf(headcount: Headcount | undefined): { from: number; to: number } | undefined {
  if (typeof headcount === 'number') return { from: headcount, to: headcount };
  if (headcount === undefined || headcount === 'per-project') return undefined;
  const [from = 0, to = 0] = headcount.split('-').map(Number);
  return { from, to };
}

function formatRange({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}
