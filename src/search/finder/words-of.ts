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
