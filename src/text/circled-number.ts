/** First characters of the runs of circled numbers in Unicode, each with the number it stands for. */
const runs = [
  { first: 36, code: 0x32b1 },
  { first: 21, code: 0x3251 },
  { first: 1, code: 0x2460 },
] as const;
const LARGEST = 50;

/** A number in a circle, as in ① to ㊿; empty for any other, for which Unicode has no sign. */
export function circledNumber(number: number): string {
  const run = runs.find(({ first }) => number >= first);
  if (!run || number > LARGEST) return '';
  return String.fromCodePoint(run.code + number - run.first);
}

/** What an item of a list is called elsewhere: ①, ②, …; the only one needs no name. */
export function markInList(index: number, count: number): string {
  return count > 1 ? circledNumber(index + 1) : '';
}
