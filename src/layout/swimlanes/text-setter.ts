import { textWidth } from '../../text/text-width.ts';
import { wrapText } from '../../text/wrap-text.ts';

/** A text broken into lines, and the width of the longest in em. */
export type SetText = { lines: readonly string[]; widthEm: number };

/** Wrap a text to a line width in em. */
export type TextSetter = (text: string, maxWidthEm: number) => SetText;

/** A setter that remembers: the search asks for the same titles hundreds of times. */
export function createTextSetter(keepWhole: readonly string[]): TextSetter {
  const known = new Map<number, Map<string, SetText>>();
  return (text, maxWidthEm) => {
    const ofWidth = known.get(maxWidthEm) ?? new Map<string, SetText>();
    known.set(maxWidthEm, ofWidth);
    const found = ofWidth.get(text);
    if (found !== undefined) return found;
    const lines = wrapText(text, maxWidthEm, { keepWhole });
    const set = { lines, widthEm: Math.max(0, ...lines.map(textWidth)) };
    ofWidth.set(text, set);
    return set;
  };
}
