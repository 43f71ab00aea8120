/** Pinyin without tones: how characters are read, and which strings are syllables. */
export interface Syllables {
  /** Readings of a character, the commonest first; none when it is unknown. */
  of(character: string): readonly string[];
  has(syllable: string): boolean;
}

/** Read the groups of `finder.json`. */
export function parseSyllables(groups: string): Syllables {
  const readings = new Map<string, string[]>();
  const known = new Set<string>();
  for (const [, syllable = '', characters = ''] of groups.matchAll(/([a-z]+)([^a-z ]+)/g)) {
    known.add(syllable);
    for (const character of characters)
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  return { of: (character) => readings.get(character) ?? [], has: (syllable) => known.has(syllable) };
}

/** Sounds that are mixed up when typing: zh/z, ch/c, sh/s, l/n, -ng/-n. */
export function soundKey(syllable: string): string {
  const known = soundKeys.get(syllable);
  if (known !== undefined) return known;
  const key = syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/ng$/, 'n');
  soundKeys.set(syllable, key);
  return key;
}

/** There are some 400 syllables, and each is asked for thousands of times. */
const soundKeys = new Map<string, string>();

/**
 * Cut a run of Latin letters into syllables, as few as possible; the last may be a beginning only.
 *
 * @returns undefined when the run is no pinyin.
 */
export function cutPinyin(letters: string, syllables: Syllables): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let length = Math.min(6, end); length >= 1; length -= 1) {
      const before = best[end - length];
      const piece = letters.slice(end - length, end).replace(/^([ln])ue$/, '$1ve');
      if (before === undefined || !syllables.has(piece)) continue;
      const cut = [...before, piece];
      if ((best[end]?.length ?? Infinity) > cut.length) best[end] = cut;
    }
  }
  return best[letters.length];
}

/** `zhi tong che` → `zhitongche`, unless one of the words is known as a word. */
export function joinPinyin(core: string, syllables: Syllables, isWord: (word: string) => boolean): string {
  return core.replaceAll(/[a-z]+(?: [a-z]+)+/g, (words) => {
    const each = words.split(' ');
    return each.every((word) => syllables.has(word) && !isWord(word)) ? each.join('') : words;
  });
}
