import { plain } from '../plain.ts';

/** Characters to write as others: traditional to simplified. */
export type CharacterMap = ReadonlyMap<string, string>;

/** Read the pairs of `finder.json`. */
export function parseCharacterMap(pairs: string): CharacterMap {
  const characters = [...pairs];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2)
    map.set(characters[at] ?? '', characters[at + 1] ?? '');
  return map;
}

/** A text as it is searched: as it is compared, and traditional characters simplified. */
export function normalise(text: string, simplified: CharacterMap): string {
  return plain(text).replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}

const digits = '零一二三四五六七八九';

/** Whether a numeral between two characters is a number there, and not a part of a word, as in 三包. */
export type IsNumber = (number: string, before: string, after: string) => boolean;

/** Write Chinese numbers up to 99 in digits: 双十一 → 双11, 六大报表 → 6大报表, 五个部门 → 5部门. */
export function digitsForNumerals(text: string, isNumber: IsNumber = () => true): string {
  if (!/[一二三四五六七八九十两\d]/.test(text)) return text;
  return text
    .replaceAll(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_all, tens?: string, ones?: string) =>
      String((tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0)),
    )
    .replaceAll(/[一二三四五六七八九两]/g, (numeral, at: number, all: string) => {
      const number = String(numeral === '两' ? 2 : digits.indexOf(numeral));
      return isNumber(number, all.charAt(at - 1), all.charAt(at + 1)) ? number : numeral;
    })
    .replaceAll(/(\d) ?个(?=\p{Script=Han})/gu, '$1');
}

/** A text in the smallest pieces to compare by: a Chinese character each, a Latin word or a number as a whole. */
export interface Cut {
  units: string[];
  /** Which of them stand behind a gap or begin a clause, by index. */
  begins: number[];
}

export function cutUp(normalised: string): Cut {
  const units: string[] = [];
  const begins: number[] = [];
  // Characters of the basic plane are cut without the slower expression: texts are long, and most of it is them.
  for (let at = 0; at < normalised.length; at += 1) {
    const code = normalised.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) units.push(normalised.charAt(at));
    else if (code > 0x7f ? code < 0x2e80 || code > 0x33ff : isWord(code)) {
      word.lastIndex = at;
      const [found = ''] = word.exec(normalised) ?? [];
      if (found === '') continue;
      units.push(/^\d/.test(found) ? String(Number(found)) : found);
      at += found.length - 1;
    } else if (gaps.includes(normalised.charAt(at)) && units.length > 0 && begins.at(-1) !== units.length)
      begins.push(units.length);
  }
  return { units, begins };
}

export function unitsOf(normalised: string): string[] {
  return cutUp(normalised).units;
}

/**
 * The unit after one. Characters beside a gap or the end of a clause are no neighbours: 月报；销售 has no 报销 in it.
 * Where each character stands alone, as in 直 通 车, they are all one word.
 */
export function neighbourOf({ units, begins }: Cut, at: number): string | undefined {
  const next = units[at + 1];
  if (next === undefined || !begins.includes(at + 1) || begins.length >= units.length - 1) return next;
  return isHan(next) && isHan(units[at] ?? '') ? undefined : next;
}

/** What parts words, as it stands in normalised text: half-width. */
const gaps = ' ,;:。?!';

const word = /[a-z]+\d+[a-z]+|\d+(?:\.\d+)?|\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/uy;

/** Digits and small letters. */
function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

/** A Chinese character; units never mix scripts. */
export function isHan(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xd8ff);
}

/** A word in small letters; B2B is one, too. */
export const isLatin = (unit: string): boolean => /^[a-z]+(?:\d+[a-z]+)?$/.test(unit);
