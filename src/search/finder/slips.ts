import { cutUp, digitsForNumerals, isHan, neighbourOf, type Cut, type IsNumber } from './normalise.ts';
import type { Passage } from './passages.ts';
import { soundKey, type Syllables } from './syllables.ts';
import { isOneWord, joinsWords, wordsIn, type Words } from './words-of.ts';

/** What is known of characters. */
export interface Known {
  syllables: Syllables;
  /** Whether two characters stand side by side anywhere. */
  isWritten: (first: string, second: string) => boolean;
  /** Whether two characters are a word of some name. */
  isNamed: (first: string, second: string) => boolean;
}

/** Names shorter than this are too easily said by chance. */
const leastName = 3;

/**
 * A query in which characters may stand for others that sound the same: 盘典 for 盘点.
 *
 * Only words are taken for slips, and only for words: characters that are part of a longer word, or of what is written
 * somewhere, are meant as they stand, and what replaces two of them is a word of the passage or of a name. Else any two
 * words that happen to meet would be heard as two others: 美工考核标准 as 美工考核表准.
 */
export class Slips {
  readonly cut: Cut;
  readonly #words: Words;
  readonly known: Known;

  constructor(core: string, known: Known) {
    const isNumber: IsNumber = (number, before, after) =>
      after === '个' ||
      !isHan(after) ||
      known.isWritten(number, after) ||
      (before !== '' && known.isWritten(before, number));
    this.cut = cutUp(digitsForNumerals(core, isNumber));
    this.#words = wordsIn(this.cut);
    this.known = known;
  }

  /** What a passage writes that sounds like two neighbours of the query; none when these cannot be a slip in it. */
  heardIn(passage: Passage, at: number): (readonly [string, string])[] {
    const { units } = this.cut;
    const [first, second] = [units[at] ?? '', units[at + 1] ?? ''];
    if (!isHan(first) || !isHan(second) || passage.place === 'lead' || passage.place === 'more') return [];
    const isLoose = this.#isAlone(at) && this.#isAlone(at + 1) && !this.#isWritten(at - 1, at + 1);
    if (!isLoose && !this.#soundsLike(passage)) return [];
    return passage.units.flatMap((unit, index) => {
      const next = neighbourOf(passage.cut, index);
      if (next === undefined || !this.#isAlike(unit, first) || !this.#isAlike(next, second)) return [];
      if (isLoose && !this.#isCloseTo([first, second], [unit, next])) return [];
      return !isLoose || this.#isWord(passage, index) ? [[unit, next] as const] : [];
    });
  }

  #isAlone(at: number): boolean {
    const word = this.#words[at];
    return word !== undefined && word.to - word.from === 1;
  }

  /** Whether the neighbours that begin at each of some places stand side by side somewhere. */
  #isWritten(...places: readonly number[]): boolean {
    const { units } = this.cut;
    return places.every((at) => this.known.isWritten(units[at] ?? '', units[at + 1] ?? ''));
  }

  #isWord(passage: Passage, at: number): boolean {
    const [one = '', two = ''] = passage.units.slice(at, at + 2);
    return isOneWord(passage.words, at) || (this.known.isNamed(one, two) && !joinsWords(passage.words, at));
  }

  /** Whether all of the query sounds like all of a name. */
  #soundsLike({ place, units }: Passage): boolean {
    const typed = this.cut.units;
    if (place !== 'title' && place !== 'name') return false;
    if (typed.length < leastName || units.length !== typed.length) return false;
    return typed.every((unit, at) => this.#isAlike(unit, units[at] ?? ''));
  }

  /** Whether two characters share one with two others, or sound exactly like them: 三包 is not heard as 上报. */
  #isCloseTo(typed: readonly string[], written: readonly string[]): boolean {
    const { syllables } = this.known;
    const sameSound = (one: string, other: string) =>
      syllables.of(one).some((syllable) => syllables.of(other).includes(syllable));
    return (
      typed.some((one, at) => one === written[at]) ||
      typed.every((one, at) => sameSound(one, written[at] ?? ''))
    );
  }

  #isAlike(one: string, other: string): boolean {
    if (one === other) return true;
    const others = this.known.syllables.of(other).map(soundKey);
    return this.known.syllables.of(one).some((syllable) => others.includes(soundKey(syllable)));
  }
}

/** Pairs of neighbours that are words of names. */
export function namedPairs(passages: readonly Passage[]): Set<string> {
  const pairs = new Set<string>();
  for (const passage of passages)
    if (passage.place === 'title' || passage.place === 'name')
      for (const [at, unit] of passage.units.entries()) {
        const next = neighbourOf(passage.cut, at);
        if (next !== undefined && !joinsWords(passage.words, at)) pairs.add(unit + next);
      }
  return pairs;
}

/** Whether a pair is a slip of the ear: nobody writes it, or few do while many write one that sounds the same. */
export function chanceOfSlip(exact: number, alike: number): number {
  return alike === 0 ? 0 : alike / (alike + 4 * exact);
}
