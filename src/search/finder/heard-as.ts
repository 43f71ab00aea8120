import type { Passage } from './passages.ts';
import { neighbourOf } from './normalise.ts';
import type { Slips } from './slips.ts';

/**
 * A query as passages write what sounds like it: 盘典 → 盘点.
 *
 * @returns undefined when all of it is written somewhere as it was typed, or nothing in the passages sounds like it.
 */
export function heardAs(slips: Slips, passages: readonly Passage[]): string | undefined {
  const typed = slips.cut.units;
  const heard = [...typed];
  for (const [at, first] of typed.entries()) {
    const second = neighbourOf(slips.cut, at);
    if (second === undefined || slips.known.isWritten(first, second)) continue;
    const found = passages.flatMap((passage) => slips.heardIn(passage, at));
    const sharing = ([a, b]: readonly string[]) => Number(a === first) + Number(b === second);
    const [best] = found.sort((a, b) => sharing(b) - sharing(a));
    if (best) heard.splice(at, 2, ...best);
  }
  const text = heard.join('');
  return text === typed.join('') ? undefined : text;
}
