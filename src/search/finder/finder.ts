import type { FinderData, FinderPage } from './finder-data.ts';
import { heardAs } from './heard-as.ts';
import { matchLatin, misspelledIn } from './latin-match.ts';
import {
  isHan,
  isLatin,
  neighbourOf,
  normalise,
  parseCharacterMap,
  type CharacterMap,
  type Cut,
} from './normalise.ts';
import { PairIndex } from './pair-index.ts';
import { passagesOf, soundsOf, type Passage } from './passages.ts';
import { parseQuestion, type Question } from './question.ts';
import { scorePages, type PageScore, type Wanted } from './score-pages.ts';
import { chanceOfSlip, namedPairs, Slips, type Known } from './slips.ts';
import { cutPinyin, joinPinyin, parseSyllables, soundKey, type Syllables } from './syllables.ts';
import { variantsOf, type Synonym } from './variants-of.ts';

/** What a query found in the finder's data, best first. */
export interface Found {
  question: Question;
  /** The query as it is compared: simplified, half-width, lower case, without asking words. */
  core: string;
  /** The core with the handbook's own word in place of a synonym, in each of the ways there are. */
  variants: readonly string[];
  /** What the first hit writes instead, where nobody writes the query like that and it only sounds the same. */
  heard: string | undefined;
  hits: readonly PageScore[];
}

/** Longest query looked at; what is beyond adds time, not sense. */
const longestQuery = 120;

/** Matches that lie beside what was typed count less than what was typed. */
const soundWeight = 0.85;
/** Letters that are a word, as DSR is, seldom mean the initials of others. */
const besideWordWeight = 0.7;
/** How much letters say that nobody writes and that are no pinyin: enough that B2C is not 2. */
const unknownLetters = 2.5;
/** A pair that more passages have than this is no slip. */
const surelyMeant = 3;

/**
 * Finds pages by their names, duties, steps: by pairs of neighbouring characters, by sound, by pinyin
 * and its initials.
 *
 * An index of its own, because it scores how much of the query one passage explains. Libraries such as
 * MiniSearch add up terms over a whole page, know no alternative spellings of one place in the query,
 * and are larger than this.
 */
export class Finder {
  readonly pages: readonly FinderPage[];
  readonly passages: readonly Passage[];
  readonly #simplified: CharacterMap;
  readonly #syllables: Syllables;
  readonly #synonyms: readonly Synonym[];
  readonly #written = new PairIndex();
  readonly #known: Known;
  #spoken: PairIndex | undefined;
  #named: ReadonlySet<string> | undefined;

  constructor(data: FinderData) {
    this.pages = data.pages;
    this.#simplified = parseCharacterMap(data.simplified);
    this.#syllables = parseSyllables(data.syllables);
    this.passages = passagesOf(data, this.#syllables, (text) => this.normalise(text));
    for (const [at, { cut }] of this.passages.entries()) {
      for (const [index, unit] of cut.units.entries()) {
        const next = neighbourOf(cut, index);
        if (!isHan(unit)) this.#written.add(at, unit);
        if (next !== undefined) this.#written.add(at, unit, next);
        const owned = next === '的' ? neighbourOf(cut, index + 1) : undefined; // 直通车的预算 says 直通车预算
        if (owned !== undefined) this.#written.add(at, unit, owned);
      }
    }
    this.#known = {
      syllables: this.#syllables,
      isWritten: (first, second) => this.#written.find(first, second).length > 0,
      isNamed: (first, second) => (this.#named ??= namedPairs(this.passages)).has(first + second),
    };
    this.#synonyms = data.synonyms.flatMap(([word = '', ...others]) =>
      others.map((other) => [this.normalise(other), this.normalise(word)] as const),
    );
  }

  normalise(text: string): string {
    return normalise(text, this.#simplified);
  }

  /** Make ready what only pinyin and slips need, while nobody waits. */
  prepare(): void {
    this.#spoken ??= soundsOf(this.passages);
    this.#named ??= namedPairs(this.passages);
  }

  find(query: string): Found {
    const question = parseQuestion(this.normalise(query.slice(0, longestQuery)));
    const { core } = question;
    const byPage = new Map<number, PageScore>();
    const variants = variantsOf(core, this.#synonyms);
    for (const [text, weight] of [[core, 1] as const, ...variants]) {
      for (const hit of scorePages(this, this.#wantedBy(text), question)) {
        const score = hit.score * weight;
        if (score > (byPage.get(hit.page)?.score ?? 0)) byPage.set(hit.page, { ...hit, score });
      }
    }
    const hits = [...byPage.values()].sort((a, b) => b.score - a.score || a.page - b.page);
    const heard = this.#heardAs(core, hits[0]);
    return { question, core, variants: variants.map(([text]) => text), heard, hits };
  }

  #heardAs(core: string, top: PageScore | undefined): string | undefined {
    if (!top) return undefined;
    const slips = new Slips(core, this.#known);
    if (this.#besides(slips.cut)?.has(top.page) === false) return undefined;
    const passages = this.passages.filter(({ page }) => page === top.page);
    return heardAs(slips, passages);
  }

  /**
   * Pages that have some two neighbours of a query as they were typed: a slip is one only where something else of the
   * query stands. Undefined when none of it stands anywhere.
   */
  #besides(cut: Cut): ReadonlySet<number> | undefined {
    const found = cut.units.flatMap((unit, at) => {
      const next = neighbourOf(cut, at);
      return next === undefined ? [] : this.#written.find(unit, next);
    });
    return found.length === 0 ? undefined : new Set(found.map((at) => this.passages[at]?.page ?? -1));
  }

  /** What the passages are asked for: one entry for every pair of neighbours in the query. */
  #wantedBy(core: string): Wanted[] {
    const isWord = (word: string) => this.#written.find(word).length > 0;
    const slips = new Slips(joinPinyin(core, this.#syllables, isWord), this.#known);
    const { units } = slips.cut;
    const [only = ''] = units;
    if (units.length === 1 && isHan(only)) return [this.#character(only)];
    const besides = this.#besides(slips.cut);
    const heardIn = (passage: Passage, at: number) =>
      besides?.has(passage.page) !== false && slips.heardIn(passage, at).length > 0;
    return units.flatMap((unit, at) => [
      ...(isLatin(unit) ? this.#letters(unit) : isHan(unit) ? [] : [this.#number(unit, units.length)]),
      ...this.#pair(unit, neighbourOf(slips.cut, at), (passage) => heardIn(passage, at)),
    ]);
  }

  #character(character: string): Wanted {
    const found = this.passages.flatMap(({ units }, at) => (units.includes(character) ? [at] : []));
    return this.#wanted(found.map((passage) => [passage, 1, 1] as const));
  }

  /** A number counts by itself; what it fills of a name is counted with its neighbours when it has some. */
  #number(number: string, units: number): Wanted {
    const found = this.#written.find(number);
    return this.#wanted(found.map((passage) => [passage, 1, units === 1 ? 1 : 0] as const));
  }

  #pair(unit: string, next: string | undefined, isSlipIn: (passage: Passage) => boolean): Wanted[] {
    if (next === undefined || isLatin(unit) || isLatin(next)) return [];
    if (isHan(unit) && isHan(next)) return [this.#characters(unit, next, isSlipIn)];
    const found = this.#written.find(unit, next).map((passage) => [passage, 1, 1] as const);
    return found.length > 0 ? [this.#wanted(found, true)] : [];
  }

  /** Two neighbours as they are written, and, counting less, words that sound the same. */
  #characters(first: string, second: string, isSlipIn: (passage: Passage) => boolean): Wanted {
    const exact = this.#written.find(first, second);
    const written = new Set(exact);
    const heard =
      exact.length > surelyMeant ? [] : this.#sounding(this.#syllables.of(first), this.#syllables.of(second));
    const alike = heard.filter((at) => {
      const passage = this.passages[at];
      return passage && !written.has(at) && isSlipIn(passage);
    });
    const likeness = soundWeight * chanceOfSlip(exact.length, alike.length);
    return {
      rarity: this.#rarity(exact.length + likeness * alike.length),
      isPair: true,
      matches: [
        ...exact.map((passage) => [passage, 1, 1] as const),
        ...alike.map((passage) => [passage, likeness, 1] as const),
      ],
    };
  }

  #sounding(first: readonly string[], second: readonly string[]): number[] {
    const spoken = (this.#spoken ??= soundsOf(this.passages));
    const found = first.flatMap((one) => second.flatMap((two) => spoken.find(soundKey(one), soundKey(two))));
    return [...new Set(found)];
  }

  /** Letters: a Latin word, its beginning, pinyin in full or by initials; each passage by its best reading. */
  #letters(letters: string): Wanted[] {
    const best = new Map<number, readonly [number, number, number]>();
    const offer = (passage: number, strength: number, units: number) => {
      if (strength > (best.get(passage)?.[1] ?? 0)) best.set(passage, [passage, strength, units]);
    };
    for (const passage of this.#written.find(letters)) offer(passage, 1, 1);
    if (letters.length > 2)
      for (const longer of this.#written.beginningWith(letters))
        for (const passage of this.#written.find(longer)) offer(passage, 0.85, 1);
    const weight = this.#isName(letters) ? besideWordWeight : 1;
    if (letters.length > 1)
      for (const [at, passage] of this.passages.entries()) {
        const { strength, units } = matchLatin(letters, passage);
        if (strength > 0) offer(at, strength * weight, units);
      }
    if (best.size === 0) this.#misspelled(letters, offer);
    if (best.size > 0) return [this.#wanted([...best.values()])];
    const cut = cutPinyin(letters, this.#syllables) ?? [];
    if (cut.length < 2) return [{ ...this.#wanted([]), rarity: unknownLetters }];
    return cut.slice(1).map((syllable, at) => {
      const found = this.#sounding([cut[at] ?? ''], [syllable]);
      return this.#wanted(
        found.map((passage) => [passage, 0.9, 1] as const),
        true,
      );
    });
  }

  /** Whether a word is all of some name, or, of two letters, stands in one: PK. */
  #isName(word: string): boolean {
    return this.#written.find(word).some((at) => {
      const { place, units } = this.passages[at] ?? { place: 'part', units: [] };
      return (place === 'title' || place === 'name') && (units.length === 1 || word.length === 2);
    });
  }

  #wanted(matches: Wanted['matches'], isPair = false): Wanted {
    return { rarity: this.#rarity(matches.length), isPair, matches };
  }

  #misspelled(letters: string, offer: (passage: number, strength: number, units: number) => void): void {
    for (const [at, passage] of this.passages.entries())
      for (const units of misspelledIn(letters, passage)) offer(at, 0.7, units);
  }

  /** How much a pair says by being rare; a pair that occurs nowhere says little, it may be a slip. */
  #rarity(passages: number): number {
    return passages === 0 ? 0.8 : Math.log(1 + this.passages.length / Math.max(1, passages));
  }
}
