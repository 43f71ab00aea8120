import type { FinderPart } from './finder-data.ts';

/** A word shorter than this tells what a duty is about only when it is this share of a clause. */
export const tellingLength = 4;
const tellingShare = 0.2;
/** Letters of pinyin that stand for one character, about. */
const lettersASyllable = 3;
/** Less of a short name is chance. */
const half = 0.5;

/** How much of a name a text says: of a short one its characters, in whatever order (盘库: 每月盘一次库), of others its pairs. */
export function likenessTo(name: string, text: string): number {
  const isShort = name.length < tellingLength;
  const pieces = [...name].flatMap((first, at) =>
    isShort ? first : at > 0 ? name.slice(at - 1, at + 1) : [],
  );
  const share = pieces.filter((piece) => text.includes(piece)).length / pieces.length;
  return isShort && share <= half ? 0 : share;
}

/** Whether words are more than a mention in passing within a duty. */
export function isAbout(duty: FinderPart, words: string): boolean {
  return lengthIn(duty, words) >= tellingLength || shareIn(duty, words) >= tellingShare;
}

/** How much words fill of the clause that has them. */
export function shareIn(part: FinderPart, words: string): number {
  return lengthIn(part, words) / (clauseWith(part, words) ?? part.t).length;
}

/** Length of words; sound alone, typed as pinyin, is less than words. */
function lengthIn(part: FinderPart, words: string): number {
  const isSound = clauseWith(part, words) === undefined && /^[a-z]+$/.test(words);
  return isSound ? words.length / lettersASyllable : words.length;
}

function clauseWith({ t }: FinderPart, words: string): string | undefined {
  return t
    .toLowerCase()
    .split(/[，；：。]/)
    .find((each) => each.includes(words));
}
