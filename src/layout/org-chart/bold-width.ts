import { textWidth } from '../../text/text-width.ts';

/** What a bold Latin letter, digit or sign takes beyond a regular one, in em; ideographs stay as they are. */
const BOLDER = 0.09;
/** What the widest letter takes beyond that, in the widest of the usual fonts (DejaVu Sans Bold). */
const BOLD_W = 0.02;

/** How wide a title runs on one line in semibold or bold, in em: an upper bound. */
export function boldWidth(text: string): number {
  const signs = text.match(/[!-~\u0400-\u052F]/g) ?? [];
  const widest = signs.filter((sign) => sign === 'W').length;
  return textWidth(text) + signs.length * BOLDER + widest * BOLD_W;
}
