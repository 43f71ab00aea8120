import type { FinderData, FinderKind } from './finder-data.ts';
import { cutUp, digitsForNumerals, isHan, neighbourOf, type Cut } from './normalise.ts';
import { PairIndex } from './pair-index.ts';
import { soundKey, type Syllables } from './syllables.ts';
import { wordsIn, type Words } from './words-of.ts';

/** Where in a page a passage stands; what it weighs depends on that. */
export type Place = 'title' | 'name' | 'lead' | 'part' | 'more';

/** Readings of a unit and of the one after it in its clause. */
interface Spoken {
  here: readonly string[];
  next: readonly string[];
}

/** One stretch of text to find, cut up. */
export class Passage {
  readonly page: number;
  /** Index into the page's parts; -1 for its names and lead. */
  readonly part: number;
  readonly place: Place;
  readonly cut: Cut;
  readonly #read: () => Spoken[];
  #spoken: readonly Spoken[] | undefined;
  #readings: readonly (readonly string[])[] | undefined;
  #initials: readonly [string, string] | undefined;
  #words: Words | undefined;

  /** @param plain The text as queries are compared. */
  constructor(stands: { page: number; part: number; place: Place }, plain: string, syllables: Syllables) {
    this.page = stands.page;
    this.part = stands.part;
    this.place = stands.place;
    this.cut = cutUp(digitsForNumerals(plain));
    const isSpoken = stands.place !== 'lead' && stands.place !== 'more';
    this.#read = () => (isSpoken ? spokenIn(cutUp(plain), syllables) : []);
  }

  get units(): readonly string[] {
    return this.cut.units;
  }

  /** The word that each unit is part of. */
  get words(): Words {
    return (this.#words ??= wordsIn(this.cut));
  }

  /** How each unit and its neighbour sound, worked out when first asked for. Left out where nobody types pinyin for. */
  get spoken(): readonly Spoken[] {
    return (this.#spoken ??= this.#read());
  }

  /** Readings of each unit. */
  get readings(): readonly (readonly string[])[] {
    return (this.#readings ??= this.spoken.map(({ here }) => here));
  }

  /** First letter of each reading; for characters with several, of the first and of the last of them. */
  get initials(): readonly [string, string] {
    return (this.#initials ??= [
      this.readings.map((all) => all[0]?.charAt(0) ?? ' ').join(''),
      this.readings.map((all) => all.at(-1)?.charAt(0) ?? ' ').join(''),
    ]);
  }
}

/** Cut every text of the finder's data into passages. */
export function passagesOf(
  data: FinderData,
  syllables: Syllables,
  normalise: (text: string) => string,
): Passage[] {
  return data.pages.flatMap((page, at) => {
    const passage = (part: number, place: Place, text: string) =>
      new Passage({ page: at, part, place }, normalise(text), syllables);
    return [
      passage(-1, 'title', page.t),
      ...(page.n ?? []).map((name) => passage(-1, 'name', name)),
      ...(page.l === undefined ? [] : [passage(-1, 'lead', page.l)]),
      ...(page.d ?? []).flatMap((part, index) => [
        passage(index, 'part', part.t),
        ...(part.x === undefined ? [] : [passage(index, 'more', part.x)]),
      ]),
    ];
  });
}

/** Which passages have two syllables side by side, by `soundKey`. */
export function soundsOf(passages: readonly Passage[]): PairIndex {
  const sounds = new PairIndex();
  for (const [at, { spoken }] of passages.entries())
    for (const { here, next } of spoken)
      for (const first of here) for (const second of next) sounds.add(at, soundKey(first), soundKey(second));
  return sounds;
}

function spokenIn(cut: Cut, syllables: Syllables): Spoken[] {
  const readings = cut.units.map((unit) => readingsOf(unit, syllables));
  return readings.map((here, at) => ({
    here,
    next: neighbourOf(cut, at) === undefined ? [] : (readings[at + 1] ?? []),
  }));
}

/** Latin words are read as they stand, so that `ERP系统` is found by `erpxitong`. */
function readingsOf(unit: string, syllables: Syllables): string[] {
  return isHan(unit) ? [...syllables.of(unit)] : [unit];
}

/** How much a match in a place says that the page is the one looked for. */
export function weightOf(place: Place, kind: FinderKind): number {
  switch (place) {
    case 'title':
      return 1;
    case 'name':
      return 0.96;
    case 'lead':
      return kind === 'guides' ? 0.4 : 0.55;
    case 'part':
      return partWeights[kind] ?? 0.5;
    case 'more':
      return 0.4;
  }
}

const partWeights: Partial<Record<FinderKind, number>> = {
  roles: 0.74,
  processes: 0.66,
  departments: 0.66,
  scorecards: 0.6,
  objectives: 0.7,
};
