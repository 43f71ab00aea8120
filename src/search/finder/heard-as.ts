import type { Passage } from './passages.ts';
import { isHan, neighbourOf, unitsOf } from './normalise.ts';
import { soundKey, type Syllables } from './syllables.ts';

/** What is known of characters. */
interface Known {
  syllables: Syllables;
  /** Whether two characters stand side by side anywhere. */
  isWritten: (first: string, second: string) => boolean;
}

/**
 * A query as passages write what sounds like it: 盘典 → 盘点.
 *
 * @returns undefined when all of it is written somewhere as it was typed, or nothing in the passages sounds like it.
 */
export function heardAs(
  query: string,
  passages: readonly Passage[],
  { syllables, isWritten }: Known,
): string | undefined {
  const typed = unitsOf(query);
  const heard = [...typed];
  for (const [at, first] of typed.entries()) {
    const second = typed[at + 1];
    if (second === undefined || !isHan(first) || !isHan(second) || isWritten(first, second)) continue;
    const found = passages.flatMap((passage) => soundingIn(passage, [first, second], syllables));
    const sharing = ([a, b]: readonly string[]) => Number(a === first) + Number(b === second);
    const [best] = found.sort((a, b) => sharing(b) - sharing(a));
    if (best) heard.splice(at, 2, ...best);
  }
  const text = heard.join('');
  return text === typed.join('') ? undefined : text;
}

/** Neighbours in a passage that sound like two characters. */
function soundingIn(
  { cut, place }: Passage,
  [first, second]: readonly [string, string],
  syllables: Syllables,
): (readonly [string, string])[] {
  const sounds = (character: string) => syllables.of(character).map(soundKey);
  const isAlike = (one: string, other: string) =>
    one === other || sounds(one).some((sound) => sounds(other).includes(sound));
  if (place === 'lead' || place === 'more') return [];
  return cut.units.flatMap((unit, at) => {
    const next = neighbourOf(cut, at);
    return next !== undefined && isAlike(unit, first) && isAlike(next, second) ? [[unit, next] as const] : [];
  });
}
