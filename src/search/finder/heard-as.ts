import type { Passage } from './passages.ts';
import { isHan, neighbourOf, unitsOf } from './normalise.ts';
import { soundKey, type Syllables } from './syllables.ts';

/** Passages that have a word; what fewer have is as likely two words that happen to meet. */
const fewest = 3;

/** What is known of characters. */
interface Known {
  syllables: Syllables;
  /** In how many passages of all two characters stand side by side. */
  timesWritten: (first: string, second: string) => number;
}

/**
 * A query as passages write what sounds like it: 盘典 → 盘点.
 *
 * @returns undefined when all of it is written somewhere as it was typed, or nothing in the passages sounds like it.
 */
export function heardAs(
  query: string,
  passages: readonly Passage[],
  { syllables, timesWritten }: Known,
): string | undefined {
  const typed = unitsOf(query);
  const heard = [...typed];
  for (const [at, first] of typed.entries()) {
    const second = typed[at + 1];
    if (second === undefined || !isHan(first) || !isHan(second) || timesWritten(first, second) > 0) continue;
    const best = passages
      .flatMap((passage) => soundingIn(passage, [first, second], syllables))
      .find((pair) => timesWritten(...pair) >= fewest);
    if (best) heard.splice(at, 2, ...best);
  }
  const text = heard.join('');
  return text === typed.join('') ? undefined : text;
}

/**
 * Neighbours in a passage that two characters are a slip of: they sound like them, one of the two is the same, and in
 * a sentence they belong to one word, as 表 and 准 in 按考核表准备 do not. Names are taken as they are: few of their words
 * are known to a browser.
 */
export function soundingIn(
  { cut, place }: Passage,
  [first, second]: readonly [string, string],
  syllables: Syllables,
): (readonly [string, string])[] {
  const sounds = (character: string) => syllables.of(character).map(soundKey);
  const isAlike = (one: string, other: string) =>
    one === other || sounds(one).some((sound) => sounds(other).includes(sound));
  if (place === 'lead' || place === 'more') return [];
  const isWhole = (at: number) => place !== 'part' || isInOneWord(cut.units, at);
  return cut.units.flatMap((unit, at) => {
    const next = neighbourOf(cut, at);
    if (next === undefined || (unit !== first && next !== second)) return [];
    const isSlip = isAlike(unit, first) && isAlike(next, second) && isWhole(at);
    return isSlip ? [[unit, next] as const] : [];
  });
}

/** Whether the unit at a place and the next are of one word; where the browser knows no words, they may be. */
function isInOneWord(units: readonly string[], at: number): boolean {
  if (!('Segmenter' in Intl)) return true;
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const found = words.segment(units.join('')).containing(units.slice(0, at + 1).join('').length);
  return found !== undefined && found.index < units.slice(0, at + 1).join('').length;
}

let words: Intl.Segmenter | undefined;
