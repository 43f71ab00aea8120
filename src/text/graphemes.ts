const EXTENDS = /^[\p{M}\u{FE00}-\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]$/u;
const REGIONAL = /^[\u{1F1E6}-\u{1F1FF}]$/u;
const JOINER = '\u200D';

/**
 * The characters of a text as a reader counts them: a letter with its accents, a whole emoji.
 *
 * A short form of Unicode UAX #29 (combining marks, variation selectors, skin tones, joiners, flags),
 * written out because `Intl.Segmenter` gives other answers on another ICU version.
 */
export function graphemes(text: string): string[] {
  const clusters: string[] = [];
  let joined = false;
  let openFlag = false;
  for (const char of text) {
    const last = clusters.length - 1;
    const flag = REGIONAL.test(char);
    const extend: boolean =
      last >= 0 && (joined || char === JOINER || EXTENDS.test(char) || (flag && openFlag));
    if (extend) clusters[last] = (clusters[last] ?? '') + char;
    else clusters.push(char);
    joined = char === JOINER && last >= 0;
    openFlag = flag && !(extend && openFlag);
  }
  return clusters;
}
