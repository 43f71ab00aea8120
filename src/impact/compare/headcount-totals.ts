import { totalHeadcount } from '../../graph/headcount.ts';
import type { Model } from '../../schema/model.ts';

/** “合计 18 → 20 人”; nothing when the number of people stays. */
export function headcountTotals(before: Model, after: Model): string {
  const people = (model: Model): string => {
    const { stated, suggested } = totalHeadcount(model);
    const [from, to] = [stated.from + suggested.from, stated.to + suggested.to];
    return from === to ? String(from) : `${from}–${to}`;
  };
  const [was, is] = [people(before), people(after)];
  return was === is ? '' : `合计 ${was} → ${is} 人`;
}
