import { isHan, type Cut } from './normalise.ts';

/** Which units make up a word, as the browser knows words: for each unit, where its word begins and ends. */
export type Words = readonly { readonly from: number; readonly to: number }[];

let segmenter: Intl.Segmenter | undefined;

/** Where the browser knows no words, each unit is one by itself. */
export function wordsIn({ units, begins }: Cut): Words {
  const starts: number[] = [];
  let text = '';
  for (const [at, unit] of units.entries()) {
    const isApart = begins.includes(at) || !isHan(unit) || !isHan(units[at - 1] ?? '');
    if (isApart) text += ' ';
    starts.push(text.length);
    text += unit;
  }
  const ends = wordEnds(text);
  let from = 0;
  const bounds = units.map((unit, at) => {
    const end = (starts[at] ?? 0) + unit.length;
    const here = from;
    const isEnd = ends === undefined || ends.has(end);
    if (isEnd) from = at + 1;
    return { from: here, isEnd };
  });
  return bounds.map(({ from: begin }, at) => {
    const last = bounds.findIndex(({ isEnd }, other) => other >= at && isEnd);
    return { from: begin, to: (last < 0 ? at : last) + 1 };
  });
}

/** Places in a text behind which a word ends; undefined in browsers that do not cut words. */
function wordEnds(text: string): ReadonlySet<number> | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set([...segmenter.segment(text)].map(({ index, segment }) => index + segment.length));
}

/** Whether a unit and the next are of the same word. */
export function isOneWord(words: Words, at: number): boolean {
  return words[at]?.from === words[at + 1]?.from;
}

/** Whether a unit and the next are the end of one word and the beginning of another. */
export function joinsWords(words: Words, at: number): boolean {
  const isLong = (word: Words[number] | undefined) => word !== undefined && word.to - word.from > 1;
  return !isOneWord(words, at) && isLong(words[at]) && isLong(words[at + 1]);
}

/** Whether a unit and the next are of two words, and one of these is longer. */
export function isPieced(words: Words, at: number): boolean {
  const [one, other] = [words[at], words[at + 1]];
  return !isOneWord(words, at) && ((one?.from ?? at) < at || (other?.to ?? at + 2) > at + 2);
}
