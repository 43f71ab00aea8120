import { textWidth } from '../../text/text-width.ts';

/** What a bold Latin letter or digit takes beyond a regular one, in em; ideographs stay as they are. */
const BOLDER = 0.09;
/** The widest letter, in the widest of the usual fonts (DejaVu Sans Bold). */
const BOLD_W = 0.12;

/** How wide a title runs on one line in semibold or bold, in em: an upper bound. */
export function boldWidth(text: string): number {
  const letters = text.match(/[A-Za-z0-9]/g) ?? [];
  const widest = letters.filter((letter) => letter === 'W').length;
  return textWidth(text) + letters.length * BOLDER + widest * BOLD_W;
}
