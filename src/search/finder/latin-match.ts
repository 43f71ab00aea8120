import type { Passage } from './passages.ts';

type Readings = Passage['readings'];

/** How well Latin letters fit a passage, and how many of its units they stand for. */
export interface LatinMatch {
  strength: number;
  units: number;
}

const none: LatinMatch = { strength: 0, units: 0 };

/** Letters as pinyin in full, or as the initials of the syllables, of a passage or of a stretch of it. */
export function matchLatin(
  letters: string,
  passage: Pick<Passage, 'place' | 'readings' | 'initials'>,
): LatinMatch {
  const { place, readings, initials } = passage;
  const isName = place === 'title' || place === 'name';
  const strengthOf = (from: number, units: number, inText: number): number => {
    if (!isName) return inText;
    if (from > 0) return inText * 0.95;
    return units === readings.length ? 1 : 0.9;
  };
  let best = none;
  const [firsts, lasts] = initials;
  const code = letters.charCodeAt(0);
  for (let from = 0; from < firsts.length; from += 1) {
    if (firsts.charCodeAt(from) !== code && lasts.charCodeAt(from) !== code) continue;
    const spelt = letters.length >= (isName ? 2 : 5) ? spelledFrom(letters, readings, from) : 0;
    if (spelt > 0) best = better(best, strengthOf(from, spelt, 0.8), spelt);
    if (initialsFrom(letters, initials, from) && letters.length >= (isName ? (from === 0 ? 2 : 3) : 4))
      best = better(best, strengthOf(from, letters.length, 0.5), letters.length);
  }
  return best;
}

function better(best: LatinMatch, strength: number, units: number): LatinMatch {
  return strength > best.strength ? { strength, units } : best;
}

/** How many characters the letters spell from one on; the last syllable may be cut short. 0 when they do not. */
function spelledFrom(letters: string, readings: Readings, from: number): number {
  const walk = (at: number, rest: string): number => {
    if (rest === '') return at - from;
    for (const syllable of readings[at] ?? []) {
      if (rest.startsWith(syllable)) {
        const reached = walk(at + 1, rest.slice(syllable.length));
        if (reached > 0) return reached;
      } else if (at > from && syllable.startsWith(rest)) return at + 1 - from;
    }
    return 0;
  };
  return walk(from, letters);
}

function initialsFrom(letters: string, [firsts, lasts]: Passage['initials'], from: number): boolean {
  if (from + letters.length > firsts.length) return false;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    if (firsts.charCodeAt(from + at) !== code && lasts.charCodeAt(from + at) !== code) return false;
  }
  return true;
}

/** How many characters of a name its letters nearly spell, from the first on: each number that they may stand for. */
export function misspelledIn(
  letters: string,
  { place, readings }: Pick<Passage, 'place' | 'readings'>,
): number[] {
  if (place !== 'title' && place !== 'name') return [];
  let spelling = '';
  return readings.flatMap(([first = ''], at) => {
    spelling += first;
    return nearlySpelled(letters, spelling) ? [at + 1] : [];
  });
}

/** Whether two spellings differ by a letter or two, one in five, at most two; slips spare the first letter. */
export function nearlySpelled(letters: string, spelling: string): boolean {
  const allowed = letters.length < 5 ? 0 : letters.length < 10 ? 1 : 2;
  if (allowed === 0 || letters.charAt(0) !== spelling.charAt(0)) return false;
  if (Math.abs(letters.length - spelling.length) > allowed) return false;
  let row = Array.from({ length: spelling.length + 1 }, (_, at) => at);
  for (let i = 1; i <= letters.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= spelling.length; j += 1) {
      const change = letters[i - 1] === spelling[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? Infinity) <= allowed;
}
