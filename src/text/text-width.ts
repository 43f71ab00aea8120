import { graphemes } from './graphemes.ts';

/**
 * Advance widths in em, one group of characters a line. Each is the widest of PingFang SC, Microsoft
 * YaHei, Noto Sans CJK SC and DejaVu Sans (the usual fallback for Latin), so text never outgrows its
 * box whichever font the reader has.
 */
const LATIN: readonly (readonly [width: number, characters: string])[] = [
  [0.34, "ijl'|,.:;"],
  [0.42, 'fIt!()[]/\\r- '],
  [0.49, '"'],
  [0.56, 'scz?*J'],
  [0.6, 'vxyk_'],
  [0.64, 'aeo0123456789bdghnpqu$FLT`{}'],
  [0.69, 'EZ'],
  [0.73, 'ABCKPRSVXY¥£€'],
  [0.8, 'DGHNOQU&'],
  [0.84, '+=<>~#^'],
  [0.91, 'wM'],
  [1, 'mW%'],
  [1.02, '@'],
  [1.08, 'ÆŒæœ'],
];

const WIDTHS = new Map(
  LATIN.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);

const EMOJI = /\p{Emoji_Presentation}|\u{FE0F}|\u{20E3}|[\u{1F000}-\u{1FAFF}]/u;
// Curly quotes, dashes, the ellipsis, the middle dot and other signs are full width in a Chinese font.
const FULL_PUNCTUATION = /[\u00A1-\u00BF×÷\u2013-\u2027\u2030-\u203B]/;
const CYRILLIC = /[\u0400-\u052F]/;
/** Degrees Celsius, Roman numerals and the like. */
const LETTERLIKE = /[\u2100-\u216F]/;

/** The width of one grapheme, in em. */
export function graphemeWidth(grapheme: string): number {
  const known = WIDTHS.get(grapheme);
  if (known !== undefined) return known;
  if (EMOJI.test(grapheme)) return 1.4;
  if (CYRILLIC.test(grapheme)) return 1.14;
  if (LETTERLIKE.test(grapheme)) return 1.22;
  const code = grapheme.codePointAt(0) ?? 0;
  if (code >= 0xff61 && code <= 0xff9f) return 0.5;
  if (code >= 0x1100 || FULL_PUNCTUATION.test(grapheme)) {
    const narrowBlocks = code >= 0x1200 && code < 0x2000;
    return narrowBlocks ? 0.8 : 1;
  }
  return code >= 0x0590 && code < 0x0900 ? 0.7 : 0.86;
}

/**
 * How wide a text runs on one line, in em: an upper bound from a static table.
 *
 * No DOM and no font file, so every machine draws the same picture. CJK and full-width signs count 1.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return Math.round(width * 1000) / 1000;
}
