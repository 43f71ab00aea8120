// Written as code points, so that this file itself holds no invisible character.
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const ZERO_WIDTH = /[\u00AD\u180E\u200B\u200C\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/g;
const NON_CHARACTER = /[\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/gu;
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\u{FE0F}\u{1F3FB}-\u{1F3FF}])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
/** Text that needs no cleaning, as nearly all is: ASCII, Han, their punctuation, single blanks within. */
const CLEAN = /^(?! )(?:[!-~\u00A1-\u00AC\u2010-\u2027\u3001-\u303F\u4E00-\u9FFF\uFF01-\uFFEE]| (?! |$))*$/;
const SPACE = /[\t\n\v\f\r \u00A0\u2028\u2029]+/g;

/**
 * One line of plain text: what an author pasted, without what nobody can see.
 *
 * Removes control characters, bidi overrides (a label must not reverse its neighbours), zero-width
 * characters, lone surrogates and non-characters; joins runs of blanks to one space; trims. Letters
 * of right-to-left scripts stay, as do the joiners inside emoji sequences.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replace(SPACE, ' ')
    .replace(CONTROL, '')
    .replace(BIDI, '')
    .replace(ZERO_WIDTH, '')
    .replace(NON_CHARACTER, '')
    .replace(STRAY_JOINER, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
